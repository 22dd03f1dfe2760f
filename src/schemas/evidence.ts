import { z } from 'astro/zod';

import { plainDates } from './plain-date.ts';
import { text } from './text.ts';

const noteId = z.string().regex(/^note-[1-9]\d*$/, {
  error: 'Name a note of the report by its number: note-1.',
});

/** What every piece of evidence may say about an earlier note that gave it before. */
const repetition = {
  repeats: noteId.optional().describe('The earlier note that gave the same evidence.'),
  short: z
    .enum(['ibid', 'short-form', 'in-full'])
    .optional()
    .describe('How the report repeats it: by “Ibid.”, in a short form, or in full once more.'),
};

/** Who of the authors did it; the rule `interviewers-are-authors` holds it to the report’s. */
const interviewers = text;

const person = z.strictObject({
  name: text.describe('The name as the report spells it in this very note.'),
  reading: text.optional().describe('The whole name, where this note shortens it.'),
  actor: text.optional().describe('The id of this person among the actors.'),
});

/** The kinds of evidence that point to a source. */
const citationKinds = [
  'archive',
  'book',
  'chapter',
  'journal-article',
  'report',
  'news',
  'blog',
  'web',
  'video',
] as const;

/** A reference to a work, archive or recording. */
export const citation = z.strictObject({
  kind: z.enum(citationKinds).describe('What is cited.'),
  source: text.describe('The id of the source.'),
  locator: text.optional().describe('The pages meant: “25–26”.'),
  see: z.enum(['see', 'see also']).optional().describe('How the report introduces it, if it does.'),
  ...repetition,
});

/** An interview that the authors held. */
export const interview = z.strictObject({
  kind: z.literal('interview').describe('An interview.'),
  interviewers: interviewers.describe(
    'Who asked: an author by name, or all of them, “both authors”.',
  ),
  interviewees: z.array(person).default([]).describe('Who answered; empty where nobody is named.'),
  role: text.optional().describe('Who they are, in a phrase that can follow a comma.'),
  place: text.optional().describe('The city, where the report tells it.'),
  date: plainDates.optional().describe('The day or days, as precisely as the report says.'),
  phone: z.boolean().default(false).describe('Was it held by phone?'),
  anonymous: z.boolean().default(false).describe('Does the report say that the name is withheld?'),
  describedIn: noteId.optional().describe('The later note that tells who these people are.'),
  ...repetition,
});

/** Talks that the authors had, less formal than an interview. */
export const conversation = z.strictObject({
  kind: z.literal('conversation').describe('One or more conversations.'),
  by: interviewers.describe('Who talked: an author by name, or all of them, “both authors”.'),
  with: text.describe('With whom, in a phrase: “residents of the town”.'),
  place: text.optional().describe('The city, where the report tells it.'),
  date: plainDates.optional().describe('The day, month or days, as precisely as the report says.'),
  ...repetition,
});

/** A workshop at which the authors listened. */
export const workshop = z.strictObject({
  kind: z.literal('workshop').describe('A workshop.'),
  subject: text.optional().describe('What it was about, in a phrase.'),
  organizers: z.array(text).min(1).describe('Who held it.'),
  place: text.optional().describe('The city.'),
  date: plainDates.describe('The day or days.'),
  offTheRecord: z.boolean().describe('Was it off the record?'),
  ...repetition,
});

/** Data gathered for the report on the ground. */
export const data = z.strictObject({
  kind: z.literal('data').describe('Data gathered for the report.'),
  compiledBy: text.describe('Who gathered it, as named in the report.'),
  role: text.describe('Who that person is, in a phrase that can follow a comma.'),
  pseudonym: z.boolean().describe('Is the name a pseudonym?'),
  what: text.describe('What was gathered, in a phrase that can begin a sentence.'),
  place: text.optional().describe('The town where it was gathered.'),
  date: plainDates.describe('When it was gathered.'),
  ...repetition,
});

/** What a citation points to. */
export type CitationKind = (typeof citationKinds)[number];
/** A reference to a work, archive or recording. */
export type Citation = z.output<typeof citation>;
/** An interview that the authors held. */
export type Interview = z.output<typeof interview>;
/** Talks that the authors had. */
export type Conversation = z.output<typeof conversation>;
/** A workshop at which the authors listened. */
export type Workshop = z.output<typeof workshop>;
/** Data gathered for the report. */
export type DataEvidence = z.output<typeof data>;

/** What no single field can tell: the sentences on what does not fit in a piece of evidence. */
export function faultsOf(
  part: Citation | Interview | Conversation | Workshop | DataEvidence,
): string[] {
  const faults = [];
  if ((part.repeats === undefined) !== (part.short === undefined)) {
    faults.push('`repeats` and `short` go together: which note is repeated, and how.');
  }
  if (part.kind === 'interview' && part.interviewees.length === 0 && part.role === undefined) {
    faults.push('An interview needs the name or the role of who was asked.');
  }
  return faults;
}
