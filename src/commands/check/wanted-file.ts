import { contentFile, folderName, listFiles } from '../../story/content-files.ts';
import { join } from 'node:path';
import { nearest } from '../../story/nearest.ts';

const FOLDERS = ['chapters', 'scenes', 'notes', 'sources', 'places', 'actors', 'events'];
const FILES = [
  'publication.yaml',
  'addresses.yaml',
  'vocabulary.yaml',
  'facts.yaml',
  'releases.yaml',
  'corrections.yaml',
  'base-map.json',
  'about.mdx',
];

/** The files of the content that an editor means by a name, or why there are none. */
export type WantedFiles = { readonly files: readonly string[] } | { readonly sorry: string };

/**
 * The files that are called so, as a chapter, another entry or a file with its folder:
 * `introduction`, `notes/note-5.yaml`.
 */
export function wantedFiles(name: string, contentDir: string): WantedFiles {
  const all = [
    ...FILES.map((file) => contentFile(contentDir, join(contentDir, file))),
    ...FOLDERS.flatMap((folder) =>
      listFiles(contentDir, folder, folder === 'chapters' ? '.mdx' : '.yaml'),
    ),
  ];
  const plain = name.replace(/^\.\//, '').replace(/^content\//, `${folderName(contentDir)}/`);
  const files = all
    .filter(({ id, file }) => id === plain || file === plain || file.endsWith(`/${plain}`))
    .map(({ file }) => file);
  if (files.length > 0) return { files };
  const meant = nearest(
    name,
    all.map(({ id }) => id),
  );
  return {
    sorry: `No file of the content is called “${name}”.${meant === undefined ? '' : ` Did you mean “${meant}”?`}`,
  };
}
