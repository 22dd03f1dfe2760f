import { z } from 'astro/zod';
import { entryId } from '../../schemas/entry-id.ts';
import { moment } from '../../schemas/moment.ts';
import { provenance } from '../../schemas/provenance.ts';
import { partyId } from '../../schemas/party-id.ts';
import { text } from '../../schemas/text.ts';
import { alt, figure } from '../../schemas/scenes/figure.ts';

const state = z.strictObject({
  alt,
  shows: entryId.describe('The period it tells; earlier ones stay, later ones are not there.'),
});

const period = z.strictObject({
  id: entryId.describe('The period’s name, which states use.'),
  from: moment.describe('When it began, no more precise than the report.'),
  to: moment.optional().describe('When it ended; omitted while it lasts.'),
  line: z
    .enum(['held', 'crossed', 'gone', 'restored', 'blurred'])
    .describe('What became of the border line, which is how it is drawn.'),
  toward: z
    .enum(['west', 'east'])
    .optional()
    .describe('The bank that was crossed into, where people crossed.'),
  party: partyId.optional().describe('The party whose color its arrows have, or its hold.'),
  when: text.optional().describe('The date as the label gives it, where not simply the beginning.'),
  label: text.describe('What happened, in a few words.'),
  detail: text.describe('One short sentence more, shown where there is room.'),
  banks: z
    .strictObject({
      west: text.describe('Who stood on the western bank.'),
      east: text.describe('Who stood on the eastern bank.'),
    })
    .optional()
    .describe('Words written on the two banks, where two sides faced each other.'),
  opens: text
    .optional()
    .describe('Where the line is restored: what opens again on it, in a sentence.'),
  leaves: z
    .strictObject({
      west: moment.describe('When it was over on the western bank.'),
      east: moment.describe('When it was over on the eastern bank.'),
    })
    .optional()
    .describe('Where a hold on the area ended at different times on the two sides.'),
  notes: provenance.describe('What the period and its dates rest on.'),
});

const bank = z.strictObject({
  name: text.describe('The country on this bank.'),
  party: partyId.optional().describe('The party whose color the posts along the line have.'),
});

const strand = z.strictObject({
  id: entryId.describe('Its name within the scene.'),
  title: text.describe('Whose strand it is.'),
  party: partyId.optional().describe('The party whose color it has, if one.'),
  dashed: z.boolean().default(false).describe('Whether it is drawn dashed.'),
  way: z
    .tuple([z.number(), z.number(), z.number(), z.number()])
    .describe('Where it goes: shares of a bank’s depth at four stops; below zero in the west.'),
});

/** What the file of such a scene may say. */
export const periodsScene = z
  .strictObject({
    kind: z.literal('periods').describe('Periods of a border, drawn along the line itself.'),
    ...figure,
    banks: z
      .strictObject({ west: bank, east: bank })
      .describe('The two sides of the border: above and below, on phones left and right.'),
    strands: z
      .array(strand)
      .default([])
      .describe('What the restored line is made of, and frays into where it is blurred.'),
    since: z.int().describe('The first year drawn.'),
    today: moment.describe('When the report appeared: where the scale of years ends.'),
    periods: z.array(period).min(1).describe('The periods, in the order of time.'),
    states: z.record(entryId, state).describe('The figure’s states by name.'),
  })
  .superRefine(({ periods, states }, context) => {
    const known = periods.map(({ id }) => id);
    for (const [name, { shows }] of Object.entries(states)) {
      if (known.includes(shows)) continue;
      context.addIssue({
        code: 'custom',
        path: ['states', name, 'shows'],
        message: `There is no period “${shows}”. Write one of: ${known.join(', ')}.`,
      });
    }
  });

/** A scene of this kind, as its file tells it. */
export type PeriodsScene = z.output<typeof periodsScene>;

/** One of the two sides of the border. */
export type BankName = keyof PeriodsScene['banks'];

/** One strand of the restored line. */
export type Strand = z.output<typeof strand>;

/** One period of the border. */
export type Period = PeriodsScene['periods'][number];

/** One state of the figure. */
export type PeriodsState = z.output<typeof state>;
