import { existsSync, readdirSync } from 'node:fs';
import { basename, extname, isAbsolute, join, relative, sep } from 'node:path';

/** A file of the content folder. */
export type ContentFile = {
  /** Where it is on this machine. */
  readonly path: string;
  /** What an editor calls it: `content/notes/note-1.yaml`. */
  readonly file: string;
  /** Its name without the extension. */
  readonly id: string;
};

/** What an editor calls the content folder: the way there from where commands run, or its name. */
export function folderName(contentDir: string): string {
  const way = relative(process.cwd(), contentDir).split(sep).join('/');
  return way === '' || way.startsWith('..') || isAbsolute(way) ? basename(contentDir) : way;
}

/** Name a file of the content folder. */
export function contentFile(contentDir: string, path: string): ContentFile {
  const inside = relative(contentDir, path).split(sep).join('/');
  return {
    path,
    file: `${folderName(contentDir)}/${inside}`,
    id: basename(path, extname(path)),
  };
}

/** The files in a folder of the content folder with one of these extensions, sorted by name. */
export function listFiles(
  contentDir: string,
  folder: string,
  extensions: readonly string[],
): ContentFile[] {
  const root = join(contentDir, folder);
  if (!existsSync(root)) return [];
  return readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((name) => extensions.includes(extname(name)))
    .sort()
    .map((name) => contentFile(contentDir, join(root, name)));
}
