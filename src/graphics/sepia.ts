/**
 * The color of the glass through which sepia pages show light ones: all that is on them, pictures and
 * all, keeps its hue and its distance from the rest.
 */
const GLASS = '#f8eeda';

/** How much of the red, the green and the blue of a light page is left on a sepia one, 0 to 1. */
const SEPIA_SHARES: readonly [red: number, green: number, blue: number] = [
  shareOf(1),
  shareOf(3),
  shareOf(5),
];

function shareOf(from: number): number {
  return Number.parseInt(GLASS.slice(from, from + 2), 16) / 255;
}

/** A color of light pages, `#f7f1e5`, as sepia pages have it. */
export function inSepia(color: string): string {
  const parts = SEPIA_SHARES.map((share, part) =>
    Math.round(Number.parseInt(color.slice(1 + 2 * part, 3 + 2 * part), 16) * share),
  );
  return `#${parts.map((each) => each.toString(16).padStart(2, '0')).join('')}`;
}

/** The values of the color matrix by which a filter shows a whole picture so. */
export const sepiaMatrix = (): string =>
  SEPIA_SHARES.map((share, row) =>
    [0, 1, 2, 3, 4].map((column) => (column === row ? share.toFixed(3) : '0')).join(' '),
  )
    .concat('0 0 0 1 0')
    .join(' ');
