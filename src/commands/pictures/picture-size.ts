import type { Size } from '../../graphics/mark.ts';

/** A size at which states are drawn, in pixels, and what the page calls it. */
export type PictureSize = Size & { readonly name: string };

/** The stages that windows of usual widths leave to a drawing (see `styles/scene.css`). */
const STAGES: Readonly<Record<string, Size>> = {
  '360': { width: 360, height: 396 },
  '768': { width: 768, height: 532 },
  '1280': { width: 733, height: 760 },
  '1920': { width: 1315, height: 1040 },
};

/** All windows whose stages are known, as `readSizes` takes them. */
export const ALL_SIZES = Object.keys(STAGES).join(',');

/**
 * Read a list of sizes: widths of windows, or sizes of drawings like `800x600`.
 * Throws where it cannot, saying what it takes.
 */
export const readSizes = (list: string): PictureSize[] =>
  list.split(',').map((name) => {
    const [, width, height] = /^(\d+)x(\d+)$/.exec(name) ?? [];
    const size = STAGES[name] ?? (width && height ? { width: +width, height: +height } : undefined);
    if (size) return { name, ...size };
    throw new Error(`No size “${name}”: take windows of ${ALL_SIZES}, or a drawing’s own 800x600.`);
  });
