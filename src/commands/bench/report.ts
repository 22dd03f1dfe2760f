import { LOAD_KINDS, type LoadKind } from '../../../e2e/loads.ts';
import type { Flights } from './flights.ts';
import type { Frames } from './frames.ts';
import { WORKS, type MainThread } from './main-thread.ts';
import { tableOf } from './table.ts';
import type { Weight } from './weigh-page.ts';
import type { WindowName } from './windows.ts';

/** A page in a window; `page` is a chapter, or what chapters are measured beside. */
export type Measured = { readonly page: string; readonly window: WindowName };

/** How smoothly a page passes by. */
export type Smoothness = Measured & {
  readonly frames: Frames;
  readonly flights?: Flights | undefined;
  readonly work?: MainThread | undefined;
};

/** What a chapter weighs, and the plain page of its words and stills. */
export type Weights = Measured & { readonly story: Weight; readonly plain: Weight };

/** All that was measured in one run. */
export type Bench = {
  readonly smoothness: readonly Smoothness[];
  readonly weights: readonly Weights[];
};

const WHERE: readonly [string, number][] = [
  ['page', 14],
  ['window', 6],
];

const frames = tableOf(WHERE, [
  'frames',
  'p95',
  '> 50 ms',
  '> 100 ms',
  'longest',
  'long tasks',
  'flights',
  'dropped',
  ...WORKS,
]);
export const FRAMES_HEAD = `Frames, at 2,000 px/s over up to 20,000 px (phone: processor slowed 4×); ms, long tasks in s;
dropped: share of a map’s frames on its way to the next step
${frames.head}`;

/** One page’s frames as a line under `FRAMES_HEAD`. */
export const framesRow = ({ page, window, frames: seen, flights, work }: Smoothness): string =>
  frames.row([
    page,
    window,
    seen.count,
    seen.p95.toFixed(1),
    seen.over50,
    seen.over100,
    seen.longest.toFixed(0),
    (seen.longTasks / 1000).toFixed(2),
    flights?.count ?? '',
    flights && flights.count > 0 ? `${(flights.dropped * 100).toFixed(0)} %` : '',
    ...(work ? WORKS.map((kind) => work[kind].toFixed(0)) : []),
  ]);

const bytes = tableOf([...WHERE, ['', 13], ['when', 6]], [...LOAD_KINDS, 'all', 'shift']);
export const BYTES_HEAD = `Bytes: KB of 1,024 on the wire (gzip -9); plain: the same words and stills, no script;
shift: layout shift score
${bytes.head}`;

/** What one page weighs as lines under `BYTES_HEAD`. */
export const bytesRows = ({ page, window, story, plain }: Weights): string =>
  [
    bytes.row([page, window, 'story', 'opened', ...kilobytes(story.opened)]),
    bytes.row(['', '', '', 'read', ...kilobytes(story.read), story.shift.toFixed(4)]),
    bytes.row(['', '', 'plain', 'read', ...kilobytes(plain.read), plain.shift.toFixed(4)]),
    bytes.row(['', '', 'story ÷ plain', 'read', ...ratios(story.read, plain.read)]),
  ].join('\n');

const total = (weight: Record<LoadKind, number>): number =>
  LOAD_KINDS.reduce((sum, kind) => sum + weight[kind], 0);

const kilobytes = (weight: Record<LoadKind, number>): string[] =>
  [...LOAD_KINDS.map((kind) => weight[kind]), total(weight)].map((count) =>
    (count / 1024).toFixed(1),
  );

const ratios = (story: Record<LoadKind, number>, plain: Record<LoadKind, number>): string[] => [
  ...LOAD_KINDS.map((kind) => times(story[kind] / plain[kind])),
  times(total(story) / total(plain)),
];

const times = (ratio: number): string => (Number.isFinite(ratio) ? `${ratio.toFixed(2)}×` : '–');
