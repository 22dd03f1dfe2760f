import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Loader, LoaderContext } from 'astro/loaders';
import { contentDir, writtenDir } from '../schemas/content-dir.ts';
import type { ContentFile } from './content-files.ts';

/**
 * Hands Astro the files of prose that the story reads, to be rendered, under the ids that the story
 * knows them by. Their fields it does not need: the story has read them, with the one reader of fields.
 * @param filesNow the files as they are at the moment
 */
export function proseFiles(filesNow: () => readonly ContentFile[]): Loader {
  return {
    name: 'prose-files',
    load: (context) => {
      keep(filesNow(), context);
      // While an editor works, chapters come and go.
      context.watcher?.on('all', (_, path) => {
        if (path.startsWith(contentDir())) keep(filesNow(), context);
      });
      return Promise.resolve();
    },
  };
}

function keep(files: readonly ContentFile[], { store, config }: LoaderContext): void {
  const root = fileURLToPath(config.root);
  const known = new Set(files.map(({ id }) => id));
  for (const id of store.keys()) if (!known.has(id)) store.delete(id);
  for (const { id, path } of files) {
    // A build and the live preview, which shows a copy, write one list of files: by where each is written.
    const place = join(writtenDir(root), relative(contentDir(root), path));
    const filePath = relative(root, place).split(sep).join('/');
    store.set({ id, data: {}, filePath, deferredRender: true });
  }
}
