import { LOAD_KINDS, type LoadKind } from '../../../e2e/loads.ts';
import type { BuildTime } from './build-times.ts';
import type { PageCost, WindowName } from './measure-page.ts';

/** A chapter beside the plain page of the same words and stills, in one window. */
export type Comparison = {
  readonly chapter: string;
  readonly window: WindowName;
  readonly story: PageCost;
  readonly plain: PageCost;
};

/** All that was measured in one run. */
export type Bench = {
  readonly pages: readonly Comparison[];
  readonly builds: readonly BuildTime[];
};

/** Write the measurements as tables for a terminal. */
export function formatBench({ pages, builds }: Bench): string {
  return [
    'Bytes: KB of 1,024 on the wire (gzip -9); plain: the same words and stills, no script',
    table(
      ['chapter', 'window', 'page', 'when', ...LOAD_KINDS, 'all'],
      pages.flatMap(({ chapter, window, story, plain }) => [
        [chapter, window, 'story', 'opened', ...weights(story.opened)],
        ['', '', '', 'read', ...weights(story.read)],
        ['', '', 'plain', 'opened', ...weights(plain.opened)],
        ['', '', '', 'read', ...weights(plain.read)],
        ['', '', 'story ÷ plain', 'opened', ...ratios(story.opened, plain.opened)],
        ['', '', '', 'read', ...ratios(story.read, plain.read)],
      ]),
    ),
    'Frames: ms, scrolled from top to bottom at 2,000 px/s, processor slowed 4×; shift: layout shift score',
    table(
      [
        'chapter',
        'window',
        'page',
        'frames',
        'p95',
        'max',
        '> 50 ms',
        '> 100 ms',
        'longest task',
        'shift',
      ],
      pages.flatMap(({ chapter, window, story, plain }) => [
        [chapter, window, 'story', ...smoothness(story)],
        ['', '', 'plain', ...smoothness(plain)],
        [
          '',
          '',
          'story ÷ plain',
          '',
          times(story.frames.p95 / plain.frames.p95),
          times(story.frames.max / plain.frames.max),
        ],
      ]),
    ),
    ...(builds.length === 0
      ? []
      : [
          'Build: from scratch, with copies of the published chapters and their scenes',
          table(
            ['chapters', 'files', 'seconds', 'chapters ×', 'seconds ×'],
            builds.map(({ chapters, files, seconds }) => [
              String(chapters),
              String(files),
              seconds.toFixed(1),
              times(chapters / (builds[0]?.chapters ?? chapters)),
              times(seconds / (builds[0]?.seconds ?? seconds)),
            ]),
          ),
        ]),
  ].join('\n\n');
}

const total = (weight: Record<LoadKind, number>): number =>
  LOAD_KINDS.reduce((sum, kind) => sum + weight[kind], 0);

const weights = (weight: Record<LoadKind, number>): string[] =>
  [...LOAD_KINDS.map((kind) => weight[kind]), total(weight)].map((bytes) =>
    (bytes / 1024).toFixed(1),
  );

const ratios = (story: Record<LoadKind, number>, plain: Record<LoadKind, number>): string[] => [
  ...LOAD_KINDS.map((kind) => times(story[kind] / plain[kind])),
  times(total(story) / total(plain)),
];

const times = (ratio: number): string => (Number.isFinite(ratio) ? `${ratio.toFixed(2)}×` : '–');

const smoothness = ({ frames, shift }: PageCost): string[] => [
  String(frames.count),
  frames.p95.toFixed(1),
  frames.max.toFixed(1),
  String(frames.over50),
  String(frames.over100),
  frames.longestTask.toFixed(1),
  shift.toFixed(4),
];

/** Columns of even width: words to the left, numbers to the right. */
function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const lines = [head, ...rows];
  const widths = head.map((_, i) => Math.max(...lines.map((cells) => cells[i]?.length ?? 0)));
  const isNumber = head.map((_, i) => rows.every((cells) => /^[\d.×–]*$/.test(cells[i] ?? '')));
  const pad = (cell: string, i: number): string =>
    isNumber[i] ? cell.padStart(widths[i] ?? 0) : cell.padEnd(widths[i] ?? 0);
  return lines.map((cells) => cells.map(pad).join('  ').trimEnd()).join('\n');
}
