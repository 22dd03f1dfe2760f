import {
  blockBox,
  drawBlock,
  linesHeight,
  wrap,
  type TextBlock,
  type TextStyle,
} from '../../charts/text-block.ts';
import type { Composition } from '../../graphics/composition.ts';
import { NARROW, type Mark } from '../../graphics/mark.ts';
import { textWidth } from '../../graphics/text-width.ts';
import type { Box } from './clip.ts';
import { holds, meet, type LabelSpace } from './place-labels.ts';
import { scaleFor } from './scale.ts';
import type { Headline } from './schema.ts';

/** A headline in the corner of a map where it stands. */
export type PlacedHeadline = { readonly said: Headline; readonly block: TextBlock };

/** Sizes of its small and of its large words, how wide it may be, as a share of the map, and room for the foot. */
const SIZES = {
  wide: { label: 15, figure: 44, margin: 18, share: 0.46, foot: 48 },
  narrow: { label: 13, figure: 30, margin: 10, share: 0.82, foot: 66 },
} as const;

/**
 * Place the headline of a state in the corner where it belongs, or in another one where it covers less.
 * @param subject the part of the map in whose corners it may stand
 */
export function placeHeadline(
  said: Headline | undefined,
  subject: Composition['subject'],
  space: Pick<LabelSpace, 'hard' | 'soft'>,
): PlacedHeadline | undefined {
  if (said === undefined) return undefined;
  const drafts = blocksInCorners(said, subject).map((block, rank) => ({
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

/** The headline in each corner but that of the scale, first where it belongs. */
function blocksInCorners(
  { label, figure, corner, cornerNarrow = corner }: Headline,
  size: Composition['subject'],
): TextBlock[] {
  const room = size.width < NARROW ? 'narrow' : 'wide';
  const { share, margin, foot, ...sizes } = SIZES[room];
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
  const left: TextBlock = {
    key,
    x: size.x + margin,
    y: size.y + margin * 0.6,
    anchor: 'start',
    lines,
  };
  const right: TextBlock = { ...left, x: size.x + size.width - margin, anchor: 'end' };
  const below = { ...right, y: size.y + size.height - foot - linesHeight(lines) };
  const corners = { nw: left, ne: right, se: below };
  const { [(room === 'narrow' ? cornerNarrow : corner) ?? 'nw']: wished } = corners;
  return [wished, ...Object.values(corners).filter((block) => block !== wished)];
}

/** What a headline would cover there: what is hard most of all. */
const costOf = (box: Box, { hard, soft }: Pick<LabelSpace, 'hard' | 'soft'>): number =>
  hard.filter((other) => meet(box, other)).length * 100 +
  soft.reduce(
    (sum, { points, weight }) => sum + weight * points.filter((point) => holds(box, point)).length,
    0,
  );
