import { z } from 'astro/zod';

/** What the mark of a party may be. */
export const partyShape = z.enum([
  'circle',
  'square',
  'triangle',
  'triangle-down',
  'diamond',
  'pentagon',
  'hexagon',
  'plate',
  'star',
  'cross',
]);

/** The shape of a party’s mark. */
export type PartyShape = z.output<typeof partyShape>;
