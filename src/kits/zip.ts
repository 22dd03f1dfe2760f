import { strToU8, zipSync, type Zippable } from 'fflate';

/** A file of an archive: its path in there, and what it holds. */
export type ZipFile = { readonly path: string; readonly content: string | Uint8Array };

/** The first day that the format knows: two builds give the same bytes, whenever they are made. */
const NO_TIME = new Date(1980, 0, 1);

/** Formats that are as small as they get. */
const PACKED = /\.(png|webp|gif)$/;

/**
 * Put files into a ZIP archive, ordered by their paths: the same files always give the same bytes.
 * @param label a file that comes first and is not packed: some formats are told by it
 */
export function zip(files: readonly ZipFile[], label?: ZipFile): Uint8Array<ArrayBuffer> {
  const sorted = files.toSorted((one, other) => (one.path < other.path ? -1 : 1));
  const entries = [...(label ? [label] : []), ...sorted].map((file) => [
    file.path,
    [
      typeof file.content === 'string' ? strToU8(file.content) : new Uint8Array(file.content),
      { level: file === label || PACKED.test(file.path) ? 0 : 9, mtime: NO_TIME },
    ],
  ]);
  return new Uint8Array(zipSync(Object.fromEntries(entries) as Zippable));
}
