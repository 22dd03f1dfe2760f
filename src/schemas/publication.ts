import { z } from 'astro/zod';
import { openingState } from './opening-state.ts';
import { plainDate } from './plain-date.ts';
import { text } from './text.ts';

const retells = z.strictObject({
  title: text.describe('The title of the report.'),
  authors: z.array(text).min(1).describe('Its authors, in the order of its title page.'),
  publisher: text.describe('Who published it.'),
  program: text.describe('The program it belongs to.'),
  date: text.describe('When it came out, as it says itself.'),
  issued: plainDate.describe('The same for machines: `2020-03`.'),
  notes: z.int().min(1).describe('How many notes it has; they are numbered from 1.'),
  rights: text.describe('Who holds the rights in it.'),
});

const license = z.strictObject({
  covers: text.describe('What the terms are for: the text, the code, the fonts.'),
  license: text.describe('The terms, by their usual name.'),
  credit: text.optional().describe('Whom to credit, or whose work it is.'),
});

const cardScene = text.describe('A scene: the name of its file, without “.yaml”.');

/** What the publication says of itself, and what its cover shows. */
export const publication = z.strictObject({
  title: text.describe('The title of the publication.'),
  subtitle: text.describe('The line under the title.'),
  lede: text.optional().describe('What the cover says to begin with, in at most sixty words.'),
  description: text.describe('One sentence for search engines and for links with a preview.'),
  retells: retells.describe('The report that the publication retells.'),
  credit: text.describe('The credit line, with what it does not claim.'),
  licenses: z.array(license).min(1).describe('Under which terms what may be used.'),
  opening: openingState.describe('The drawing on the cover.'),
  evidence: z
    .strictObject({
      scene: text.describe('A scene of kind `evidence`: the name of its file, without “.yaml”.'),
      states: z
        .array(text)
        .min(1)
        .describe('The states of that scene which the page shows, in their order there.'),
    })
    .describe('The drawing on the page with all notes.'),
  cards: z
    .strictObject({
      about: cardScene,
      actors: cardScene,
      places: cardScene,
      figures: cardScene,
    })
    .partial()
    .default({})
    .describe('The scene on the picture beside a shared link to each of these pages.'),
});

/** The publication, as its file tells it. */
export type Publication = z.output<typeof publication>;
