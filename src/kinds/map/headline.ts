import {
  blockBox,
  drawBlock,
  wrap,
  type TextBlock,
  type TextStyle,
} from '../../charts/text-block.ts';
import { NARROW, type Mark, type Size } from '../../graphics/mark.ts';
import { textWidth } from '../../graphics/text-width.ts';
import type { Box } from './clip.ts';
import { holds, meet, type LabelSpace } from './place-labels.ts';
import { scaleFor } from './scale.ts';
import type { Headline } from './schema.ts';

/** A headline in the corner of a map where it stands. */
export type PlacedHeadline = { readonly said: Headline; readonly block: TextBlock };

/** Sizes of its small and of its large words, and how wide it may be, as a share of the map. */
const SIZES = {
  wide: { label: 15, figure: 44, margin: 18, share: 0.46 },
  narrow: { label: 13, figure: 30, margin: 10, share: 0.66 },
} as const;

/** Place the headline of a state in the upper corner where it covers least: the left one, if both are free. */
export function placeHeadline(
  said: Headline | undefined,
  space: LabelSpace,
): PlacedHeadline | undefined {
  if (said === undefined) return undefined;
  const drafts = blocksInCorners(said, space.size).map((block, rank) => ({
    placed: { said, block },
    cost: rank * 0.5 + costOf(boxOfHeadline({ said, block }), space),
  }));
  return drafts.sort((a, b) => a.cost - b.cost)[0]?.placed;
}

/** The ground a headline takes. */
export function boxOfHeadline({ block }: PlacedHeadline): Box {
  const { left, top, right, bottom } = blockBox(block);
  return [left - 4, top - 4, right + 4, bottom + 4];
}

/** Draw a headline. It keeps its corner while the map moves under it. */
export const drawHeadline = ({ said, block }: PlacedHeadline): Mark => {
  const drawn = drawBlock(block);
  return {
    ...drawn,
    notes: said.notes,
    title: `${said.label}: ${said.figure}`,
    attrs: { ...drawn.attrs, class: 'headline' },
  };
};

/** The headline in both corners, first where it belongs. */
function blocksInCorners({ label, figure, corner }: Headline, size: Size): TextBlock[] {
  const room = size.width < NARROW ? 'narrow' : 'wide';
  const { share, margin, ...sizes } = SIZES[room];
  const scale = scaleFor(size);
  const most = size.width * share;
  const fit = (most / textWidth(figure, 100, 'serif-strong')) * 100;
  const large: TextStyle = {
    // A low drawing has room for less.
    size: Math.floor(Math.min(sizes.figure * scale, fit, size.height * 0.085)),
    voice: 'headline',
    tone: 'ink',
  };
  const small: TextStyle = { size: Math.round(sizes.label * scale), voice: 'plain', tone: 'ink' };
  const lines = [...wrap(label, most, small), { text: figure, style: large }];
  const key = `headline-${`${label} ${figure}`.toLowerCase().replace(/[^a-z0-9]+/g, '-')}`;
  const left: TextBlock = { key, x: margin, y: margin * 0.6, anchor: 'start', lines };
  const right: TextBlock = { ...left, x: size.width - margin, anchor: 'end' };
  return corner === 'ne' ? [right, left] : [left, right];
}

/** What a headline would cover there: what is hard most of all. */
const costOf = (box: Box, { hard, soft }: LabelSpace): number =>
  hard.filter((other) => meet(box, other)).length * 100 +
  soft.reduce(
    (sum, { points, weight }) => sum + weight * points.filter((point) => holds(box, point)).length,
    0,
  );
