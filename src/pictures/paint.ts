import { Resvg } from '@resvg/resvg-js';
import { fewColors } from './few-colors.ts';
import { kept, nameFor } from './kept.ts';
import { writePng } from './write-png.ts';

/** Paint a flat and opaque SVG as a PNG, as large as it says. */
export const paint = (svg: string): Promise<Buffer> => paintAs(nameFor(svg), () => svg);

/**
 * The same for an SVG that is written only if its picture is not kept.
 * @param name what `nameFor` calls what is made of that SVG
 */
export const paintAs = (name: string, svg: () => string): Promise<Buffer> =>
  kept(name, 'png', () => {
    const painted = new Resvg(svg(), { font: { loadSystemFonts: false } }).render();
    const { pixels: data, width, height } = painted;
    return writePng(fewColors({ data, width, height }));
  });
