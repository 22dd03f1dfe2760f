import { crc32 } from 'node:zlib';

/** A part of a PNG file: how long it is, what it is, itself, and a sum to check it by. */
export function pngChunk(name: string, content: Uint8Array): Buffer {
  const part = Buffer.concat([
    Buffer.alloc(4),
    Buffer.from(name, 'latin1'),
    content,
    Buffer.alloc(4),
  ]);
  part.writeUInt32BE(content.length, 0);
  part.writeUInt32BE(crc32(part.subarray(4, -4)), part.length - 4);
  return part;
}
