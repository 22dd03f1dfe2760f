import { Resvg } from '@resvg/resvg-js';
import { fewColors } from './few-colors.ts';
import { kept } from './kept.ts';
import { writePng } from './write-png.ts';

/** Paint a flat and opaque SVG as a PNG, as large as it says. */
export const paint = (svg: string): Promise<Buffer> =>
  kept(svg, 'png', () => {
    const painted = new Resvg(svg, { font: { loadSystemFonts: false } }).render();
    const { pixels: data, width, height } = painted;
    return writePng(fewColors({ data, width, height }));
  });
