import type { PictureWords } from './picture-words.ts';
import { pngChunk } from './png-chunk.ts';

/** Where a file’s head ends, in bytes: after its signature and the part that says how large it is. */
const HEAD = 33;

/** What stands between a text and its name: that it is not packed, and in no language told of. */
const PLAIN = Buffer.alloc(5);

/** Says that a resolution is counted to the meter. */
const METER = 1;

/**
 * Write into a PNG file what it shows, whose it is and where it stands, for programs that keep pictures,
 * and how wide it is meant to be, for those that lay them out.
 * @param size the width in pixels, and the one in print, in millimeters
 */
export function describePng(
  png: Buffer,
  words: PictureWords,
  size: { readonly pixels: number; readonly millimeters: number },
): Buffer {
  const texts: Readonly<Record<string, string | undefined>> = {
    Title: words.title,
    Description: words.description,
    Author: words.publication,
    Copyright: words.credit,
    Source: words.address ?? words.retold,
  };
  return Buffer.concat([
    png.subarray(0, HEAD),
    pngChunk('pHYs', resolution((size.pixels / size.millimeters) * 1000)),
    ...Object.entries(texts).map(([name, text = '']) => pngChunk('iTXt', textPart(name, text))),
    png.subarray(HEAD),
  ]);
}

/** A resolution, the same in both directions, in pixels to the meter. */
function resolution(perMeter: number): Buffer {
  const part = Buffer.alloc(9);
  part.writeUInt32BE(Math.round(perMeter), 0);
  part.writeUInt32BE(Math.round(perMeter), 4);
  part.writeUInt8(METER, 8);
  return part;
}

const textPart = (name: string, text: string): Buffer =>
  Buffer.concat([Buffer.from(name, 'latin1'), PLAIN, Buffer.from(text, 'utf8')]);
