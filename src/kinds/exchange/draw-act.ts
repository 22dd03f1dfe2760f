import { at, px } from '../../graphics/mark.ts';
import type { Mark } from '../../graphics/mark.ts';
import { partyShapePath } from '../../graphics/party-shapes.ts';
import { circlePath, linePath, squarePath } from '../../graphics/shapes.ts';
import type { Point } from '../../graphics/shapes.ts';
import { svg } from '../../graphics/svg.ts';
import { arrowhead } from '../../charts/arrowhead.ts';
import { blockBox, drawBlock } from '../../charts/text-block.ts';
import type { TextBlock } from '../../charts/text-block.ts';
import type { Act, Shapes } from './schema.ts';
import type { Measures } from './measures.ts';
import type { PlacedRow } from './layout.ts';
import type { RowAct } from './rows.ts';
import type { PlacedTally } from './tallies.ts';

/** Draw what one side did: its node on the rail, its words, its numbers. */
export function drawAct(
  { act, words, tallies }: RowAct,
  row: PlacedRow,
  shapes: Shapes,
  measures: Measures,
): Mark {
  const { turn, told, top, node } = row;
  const x = act.lane === 'both' ? measures.mid : measures.rails[act.lane];
  const classes = [
    'act',
    act.party ? `party-${act.party}` : '',
    told ? 'told' : '',
    act.claimed ? 'hollow' : '',
  ];
  const both = act.lane === 'both';
  return svg.g(
    {
      key: `act-${turn.id}-${act.lane}`,
      notes: act.notes,
      title: `${act.headline}. ${act.text}`,
    },
    [
      both
        ? drawParting(measures, row)
        : drawNode(act, shapes, radiusOf(act.claimed, told, measures)),
      both ? drawGround(words) : undefined,
      drawBlock(words),
      ...tallies.map((tally, index) => drawTally(tally, `${index + 1}`, words.x)),
    ],
    { class: classes.filter((name) => name !== '').join(' '), transform: at(x, top + node) },
  );
}

/** Dashes meet at the corners of a claim’s shape, whatever its size. */
const drawNode = ({ party, claimed }: Act, shapes: Shapes, radius: number): Mark =>
  svg.path(
    {
      class: 'node',
      d: nodeShape(shapeOf(party, shapes), radius),
      pathLength: claimed ? 48 : undefined,
    },
    'node',
  );

/** A claim is hollow, and needs room for its dashes to be told from a fact. */
const radiusOf = (claimed: boolean, told: boolean, { mark }: Measures): number =>
  (told ? 6.5 : 5) + (claimed ? 1.5 : 0) + Math.max(0, mark - 3.6);

const shapeOf = (party: Act['party'], shapes: Shapes) =>
  shapes.find((each) => each.party === party)?.shape;

/** The shape of a party’s acts, a circle where it has none of its own. */
const nodeShape = (shape: Shapes[number]['shape'] | undefined, r: number): string =>
  shape === undefined ? circlePath(r) : partyShapePath(shape, r);

/** Paper beneath words that stand across the rails. */
function drawGround(words: TextBlock): Mark {
  const { left, top, right, bottom } = blockBox(words);
  const box = { x: left - 8, y: top, width: right - left + 16, height: bottom - top + 3 };
  return svg.rect({ class: 'ground', ...box });
}

/** Two arrows away from each other, on both sides of the date. */
function drawParting({ mid, rails }: Measures, { chip }: PlacedRow): Mark {
  const near = (chip?.width ?? 0) / 2 + 6;
  const far = Math.min(mid - rails.left, near + 60) - 8;
  const arrow = (away: 1 | -1): string => {
    const tip: Point = [far * away, 0];
    return linePath([[near * away, 0], tip]) + arrowhead(tip, [away, 0], 7, 5);
  };
  return svg.path({ class: 'parting', d: arrow(-1) + arrow(1) }, 'node');
}

/** A number as marks, with what they count. */
function drawTally(
  { tally, radius, marks, more, label }: PlacedTally,
  key: string,
  x: number,
): Mark {
  const { of, notes } = tally;
  const title = `${tally.label.charAt(0).toUpperCase()}${tally.label.slice(1)}`;
  const unit = { class: `unit ${of}`, d: UNITS[of](radius) };
  return svg.g(
    { key: `tally-${key}`, notes, title },
    [
      ...marks.map((seat, index) => svg.path({ ...unit, transform: at(...seat) }, `${index + 1}`)),
      more && svg.path({ class: 'more', d: plus(radius), transform: at(...more) }, 'more'),
      label && drawBlock(label),
    ],
    { class: 'tally', transform: at(x, 0) },
  );
}

const plus = (radius: number): string => {
  const r = px(radius);
  return `M ${-r} 0 H ${r} M 0 ${-r} V ${r}`;
};

const UNITS = { person: circlePath, place: squarePath } as const;
