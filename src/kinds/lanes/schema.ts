import { z } from 'astro/zod';
import { entryId } from '../../schemas/entry-id.ts';
import { moment } from '../../schemas/moment.ts';
import { provenance } from '../../schemas/provenance.ts';
import { partyId } from '../../schemas/party-id.ts';
import { text } from '../../schemas/text.ts';
import { boundary } from '../../schemas/scenes/boundary.ts';
import { alt, figure } from '../../schemas/scenes/figure.ts';

const unsaid = z.literal('unsaid');

const band = z.strictObject({
  id: entryId.describe('The band’s name, unique in the figure.'),
  from: z
    .union([boundary, unsaid])
    .describe('When it began; `unsaid` where the report gives no date.'),
  to: z
    .union([boundary, unsaid, z.literal('today')])
    .describe('When it ended; `today` while it lasts, `unsaid` without a date.'),
  flow: z
    .enum(['shut', 'thin', 'open'])
    .describe(
      'How much passed: nothing, little, or freely. Drawn as an empty outline, a thin or a full band.',
    ),
  toward: z
    .enum(['left', 'right'])
    .optional()
    .describe(
      'Which way its chevrons point, where the report says which country was crossed into.',
    ),
  party: partyId.optional().describe('The party whose band it is, if one.'),
  claimed: z.boolean().default(false).describe('Told by one voice only, and drawn so.'),
  label: text.describe('What the band is, in a few words.'),
  notes: provenance.describe('What the band and its dates rest on.'),
});

const lane = z.strictObject({
  id: entryId.describe('The lane’s name.'),
  label: text.describe('The lane’s name for readers.'),
  bands: z.array(band).describe('What the report says of it, in the order of time.'),
});

const stretch = z.strictObject({
  id: entryId.describe('The stretch’s name, unique in the figure.'),
  from: boundary.describe('Since when the border line was there.'),
  to: boundary.optional().describe('Until when; omitted while it is there.'),
  notes: provenance.describe('What the stretch rests on.'),
});

const event = z.strictObject({
  id: entryId.describe('The event’s name, unique in the figure.'),
  date: moment.describe('When, no more precise than the report.'),
  label: text.describe('What happened, in a few words.'),
  notes: provenance.describe('What the event and its date rest on.'),
});

const state = z.strictObject({
  alt,
  when: text.describe('The date in large letters.'),
  what: text.describe('What happened, in one short sentence.'),
  tells: z
    .strictObject({
      from: z.number().describe('The year where the stretch it tells begins.'),
      until: z.number().describe('The year where it ends; nothing later is drawn.'),
    })
    .describe(
      'The stretch of years the state tells: where the drawing looks, not a date in itself.',
    ),
});

/** What the file of such a scene may say. */
export const lanesScene = z.strictObject({
  kind: z.literal('lanes').describe('Lanes of bands that run down a stretch of years.'),
  ...figure,
  years: z
    .strictObject({
      from: z.int().describe('The first year of the axis.'),
      to: z.int().describe('The last year of the axis.'),
      bend: z
        .strictObject({
          at: z.int().describe('The year from which on it has another scale.'),
          times: z.number().min(1).describe('How many times as high a year is drawn from then on.'),
        })
        .optional()
        .describe('Where the axis changes its scale, if it does; the key says so.'),
    })
    .describe('The years the axis spans, from top to bottom.'),
  key: z
    .strictObject({
      open: text.describe('What a full band means.'),
      thin: text.describe('What a thin band means.'),
      shut: text.describe('What an empty band means.'),
      claimed: text.describe('What a dashed band means.'),
      bend: text.optional().describe('What the sign on the axis means, where it bends.'),
    })
    .describe('The line at the foot of every state.'),
  today: moment.describe('When the report appeared: what has no end by then lasts.'),
  silent: text.describe('What a lane says where the report says nothing.'),
  line: z.array(stretch).min(1).describe('When the border line was there.'),
  lanes: z.array(lane).min(1).describe('The lanes, from left to right.'),
  events: z.array(event).describe('Dated events on the line, in the order of time.'),
  states: z.record(entryId, state).describe('The figure’s states by name.'),
});

/** A scene of this kind, as its file tells it. */
export type LanesScene = z.output<typeof lanesScene>;

/** The years of an axis. */
export type Years = LanesScene['years'];
/** One lane of the figure. */
export type Lane = LanesScene['lanes'][number];
/** One band in a lane. */
export type Band = Lane['bands'][number];

/** One state of the figure. */
export type LanesState = z.output<typeof state>;
