import { linesHeight, wrap } from '../../charts/text-block.ts';
import type { TextBlock, TextLine } from '../../charts/text-block.ts';
import { frameOf, namedYears } from './frame.ts';
import type { Frame, Measures } from './frame.ts';
import { toldIn } from './rows.ts';
import type { Lane, LanesScene, LanesState } from './schema.ts';

/** The date in large letters, and below it what happened. */
const headlineLines = (
  { when, what }: LanesState,
  { size, margin, type, narrow }: Measures,
): TextLine[] => {
  const across = size.width - margin * 2;
  return [
    ...wrap(when, across, type.when),
    ...wrap(what, Math.min(across, type.what.size * (narrow ? 40 : 46)), type.what),
  ];
};

/** The most lines that a lane’s words may take over it. */
const MOST = 4;

/** A lane’s name, and on phones below it what is told of it: all where there is room, else what is new. */
function laneLines(
  lane: Lane,
  state: LanesState,
  scene: LanesScene,
  width: number,
  { type, narrow }: Measures,
): { name: TextLine[]; words: TextLine[] } {
  const name = wrap(lane.label, width - 4, type.lane);
  if (!narrow) return { name, words: [] };
  const ways = toldIn(lane, state, scene).map((bands) =>
    wrap(bands.map(({ label }) => label).join('; '), width - 4, type.told),
  );
  const words = ways.find((lines) => lines.length <= MOST) ?? ways.at(-1);
  return { name, words: words ?? wrap(scene.silent, width - 4, type.silent) };
}

/** Where the headline and the words over the lanes end at the longest, in pixels from the top. */
export function headsEnd(scene: LanesScene, shared: Measures): number {
  const { lanes } = frameOf(scene, shared, { top: 0, bottom: 0 });
  const { narrow } = shared;
  const states = Object.values(scene.states);
  const headlines = states.map((state) => linesHeight(headlineLines(state, shared)));
  const words = scene.lanes.flatMap((lane, index) =>
    states.map((state) => laneLines(lane, state, scene, lanes[index]?.width ?? 0, shared)),
  );
  return (
    (narrow ? 4 : 24) +
    Math.max(...headlines) +
    Math.max(...words.map(({ name }) => linesHeight(name))) +
    Math.max(...words.map((each) => linesHeight(each.words))) +
    (narrow ? 12 : 18)
  );
}

/** The words that stand over the lanes, and the years beside the line. */
export function headBlocks(scene: LanesScene, state: LanesState, frame: Frame): TextBlock[] {
  const { narrow, margin, axis, type, y } = frame;
  const heads = scene.lanes.map((lane, index) => {
    const { left, width } = frame.lanes[index] ?? { left: 0, width: 0 };
    return { id: lane.id, left, ...laneLines(lane, state, scene, width, frame) };
  });
  const headline = headlineLines(state, frame);
  const under = narrow
    ? 8 +
      Math.max(
        ...Object.values(scene.states).map((each) => linesHeight(headlineLines(each, frame))),
      )
    : 0;
  const named = Math.max(...heads.map(({ name }) => linesHeight(name)));
  return [
    { key: 'headline', x: margin, y: narrow ? 4 : 10, anchor: 'start', lines: headline },
    ...heads.flatMap(({ id, left, name, words }): TextBlock[] => {
      const foot = narrow ? under + named : frame.top - 9;
      const over = { x: left, anchor: 'start' } as const;
      return [
        { ...over, key: `lane-${id}`, y: foot - linesHeight(name), lines: name },
        ...(words.length === 0 ? [] : [{ ...over, key: `says-${id}`, y: foot, lines: words }]),
      ];
    }),
    ...namedYears(scene.years, frame).map((year): TextBlock => {
      const lines = [{ text: `${year}`, style: type.year }];
      const x = axis - (narrow ? 7 : 10);
      return { key: `year-${year}`, x, y: y(year) - linesHeight(lines) / 2, anchor: 'end', lines };
    }),
  ];
}
