import { z } from 'astro/zod';

const LABEL_ANCHORS = ['n', 'ne', 'e', 'se', 's', 'sw', 'w', 'nw', 'c'] as const;

/** Where a label may stand, seen from its mark; `c` is on the mark itself. */
export type LabelAnchor = (typeof LABEL_ANCHORS)[number];

/** The places of a label, as its author prefers them. */
export const labelAnchors = z
  .array(z.enum(LABEL_ANCHORS))
  .min(1)
  .describe('Where the label should stand, the best first; the rest are tried after.');
