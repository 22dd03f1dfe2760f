/** What is told of a town’s economy, in the order in which the drawing is built up. */
export const TOLL_PARTS = [
  'plant',
  'fuel',
  'trucks',
  'limestone',
  'shops',
  'complaints',
  'capital',
] as const;

/** A part of the drawing. */
export type TollPart = (typeof TOLL_PARTS)[number];
