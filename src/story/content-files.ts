import { existsSync, readdirSync } from 'node:fs';
import { basename, extname, isAbsolute, join, relative, sep } from 'node:path';

/** A file of the content folder. */
export type ContentFile = {
  /** Where it is on this machine. */
  readonly path: string;
  /** What an editor calls it: `content/notes/note-1.yaml`. */
  readonly file: string;
  /** What it is called elsewhere: its name without the extension, as ids are written. */
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
  return { path, file: `${folderName(contentDir)}/${inside}`, id: idOf(basename(path)) };
}

/** A file’s name as ids are written: `Fig 1.yaml` is `fig-1`. */
export const idOf = (name: string): string =>
  basename(name, extname(name))
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');

/**
 * The files in a folder of the content folder that are read, sorted by name: those of this extension,
 * and those whose name is nearly so and whose id no other has. Links, folders and copies are not.
 */
export function listFiles(contentDir: string, folder: string, extension: string): ContentFile[] {
  const root = join(contentDir, folder);
  if (!existsSync(root)) return [];
  const names = readdirSync(root, { withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
    .map(({ name }) => name);
  const isSound = (name: string): boolean => name === `${idOf(name)}${extension}`;
  const sound = names.filter(isSound);
  const taken = new Set(sound.map(idOf));
  const alike = names.filter(
    (name) =>
      !isSound(name) && isLike(name, extension) && !isCopy(name, taken) && !taken.has(idOf(name)),
  );
  return [...sound, ...alike].sort().map((name) => contentFile(contentDir, join(root, name)));
}

/** Whether a file’s name says that it is a copy of one that is there: `x copy.mdx`, `x (1).mdx`. */
export function isCopy(name: string, ids: ReadonlySet<string>): boolean {
  const stem = basename(name, extname(name));
  const original = stem.replace(/( copy( \d+)?| - Copy( \(\d+\))?| \(\d+\)| \d+|~)$/i, '');
  return original !== stem && ids.has(idOf(`${original}.x`));
}

/** Whether a file’s name ends in an extension that is easily taken for the right one. */
export const isLike = (name: string, extension: string): boolean =>
  (extension === '.yaml' ? /\.ya?ml$/i : /\.(mdx?|markdown)$/i).test(name);
