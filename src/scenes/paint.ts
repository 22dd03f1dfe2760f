import { resolve } from 'node:path';
import juice from 'juice';
import sharp from 'sharp';
import type { Mark, Size } from '../graphics/mark.ts';
import { toMarkup } from '../graphics/markup.ts';
import { onPaper } from './still-file.ts';
import { unscaled } from './unscaled.ts';

/** The painter takes the pages’ own faces, so that a picture looks alike on every machine. */
process.env.FONTCONFIG_FILE = resolve('src/styles/fonts/fonts.conf');

/** Dots an inch at which one pixel of a drawing becomes one of its picture. */
const ONE_TO_ONE = 72;

/**
 * Paint a drawing as a PNG, in the light theme.
 * @param style the drawing’s style sheet, tokens and all
 * @param size the drawing’s own size, in CSS pixels
 * @param density how many pixels of the picture one of the drawing’s becomes
 */
export async function paint(
  drawing: Mark,
  style: string,
  size: Size,
  density: number,
): Promise<Response> {
  const markup = toMarkup(onPaper(unscaled(drawing), size));
  const flat = juice.inlineContent(markup, lightOf(style), {
    xmlMode: true,
    resolveCSSVariables: true,
    inlinePseudoElements: false,
  });
  const picture = sharp(Buffer.from(flat), { density: ONE_TO_ONE * density });
  const png = await picture.png({ compressionLevel: 9 }).toBuffer();
  return new Response(Uint8Array.from(png), { headers: { 'Content-Type': 'image/png' } });
}

/** The style for paper and ink, with the names the painter knows the faces and the root by. */
const lightOf = (style: string): string =>
  style
    .replace(/@media[^{]*\{(?:[^{}]*\{[^}]*\})*\s*\}/g, '')
    .replaceAll(':root', 'svg')
    .replaceAll('Source Serif 4 Variable', 'Source Serif 4');
