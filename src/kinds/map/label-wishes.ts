import { NARROW, type Size } from '../../graphics/mark.ts';
import type { LonLat } from '../../schemas/lon-lat.ts';
import { isInRing } from './clip.ts';
import { setLabel, type LabelText } from './label-text.ts';
import type { LabelWish } from './place-labels.ts';
import type { ProjectedMark, ProjectedName, ProjectedState } from './project-state.ts';
import { labelStyleOf, type ShownMapMark } from './shown-map-mark.ts';

/** A label set in lines that wants a place, with the positions of the points it may belong to. */
export type WordsWish = LabelWish & {
  readonly text: LabelText;
  readonly spots: readonly LonLat[];
};

/** The labels of a state: of its marks, the most important first, then the names of the base map. */
export const labelWishes = (state: ProjectedState): WordsWish[] => [
  ...state.marks.flatMap((each) => markLabel(each, state)),
  ...state.names.map((each) => nameLabel(each, state)),
];

function markLabel(
  { mark, point, symbols }: ProjectedMark,
  { layers, view }: ProjectedState,
): WordsWish[] {
  if (mark.label === undefined) return [];
  const arabic = layers.includes('arabic') ? mark.arabic : undefined;
  const text = setLabel(
    wordsOn(mark, mark.label, view.size),
    arabic,
    labelStyleOf(mark),
    view.size,
  );
  const own = symbols.find(({ key }) => key === mark.key);
  return [
    {
      key: mark.key,
      text,
      size: text.size,
      spots: [mark.at],
      anchors: [point],
      gap: (own?.symbol.radius ?? breadthOf(mark)) + 4,
      labelAnchors: mark.labelAnchors,
      required: mark.emphasis === 'strong' || mark.kind === 'pull',
    },
  ];
}

/** A drawing lower than this, in pixels, has no more room for words than one on a phone. */
const LOW = 480;

/** The words of a mark; in a small drawing only the first line of a pull that the state is not about. */
function wordsOn({ kind, emphasis }: ShownMapMark, words: string, { width, height }: Size): string {
  const isBrief = kind === 'pull' && emphasis !== 'strong' && (width < NARROW || height < LOW);
  return isBrief ? words.replace(/\n.*/s, '') : words;
}

/** Half the breadth of a mark without a symbol under its label, pixels. */
const breadthOf = ({ kind }: ShownMapMark): number =>
  kind === 'corridor' || kind === 'line' || kind === 'stream' ? 11 : 5;

function nameLabel({ name, points }: ProjectedName, { marks, view }: ProjectedState): WordsWish {
  const { key, arabic, style, spots, labelAnchors = ['c'] } = name;
  const text = setLabel(name.text, arabic, style, view.size);
  // A country's name inside a hatched area would read as the area's own.
  const areas = style === 'country' ? marks.filter(({ mark }) => mark.kind === 'area') : [];
  const free = points.map((point) => !areas.some(({ line }) => isInRing(point, line)));
  return {
    key: `name-${key}`,
    text,
    size: text.size,
    spots: spots.filter((_, i) => free[i]),
    anchors: points.filter((_, i) => free[i]),
    gap: 3,
    labelAnchors,
    required: false,
    isShy: true,
    apart: style === 'country' ? 8 : 0,
  };
}
