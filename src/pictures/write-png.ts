import { promisify } from 'node:util';
import { deflate } from 'node:zlib';
import type { ColorTable } from './few-colors.ts';
import { pngChunk } from './png-chunk.ts';

const SIGNATURE = Buffer.from('\x89PNG\r\n\x1a\n', 'latin1');

/** What the head of such a file says: eight bits a pixel, places in a table, nothing interlaced. */
const KIND = [8, 3, 0, 0, 0];

/** Write a picture of few colors as a PNG file (ISO/IEC 15948). */
export async function writePng({ colors, pixels, width, height }: ColorTable): Promise<Buffer> {
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set(KIND, 8);
  const table = colors.flatMap((color) => [color & 255, (color >> 8) & 255, (color >> 16) & 255]);
  // Each row begins with a byte that says how it is filtered: not at all, which is best for tables.
  const rows = new Uint8Array((width + 1) * height);
  for (let row = 0; row < height; row += 1) {
    rows.set(pixels.subarray(row * width, (row + 1) * width), row * (width + 1) + 1);
  }
  const packed = await promisify(deflate)(rows, { level: 6 });
  return Buffer.concat([
    SIGNATURE,
    pngChunk('IHDR', head),
    pngChunk('PLTE', Uint8Array.from(table)),
    pngChunk('IDAT', packed),
    pngChunk('IEND', new Uint8Array()),
  ]);
}
