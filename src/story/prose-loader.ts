import { relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Loader, LoaderContext } from 'astro/loaders';
import { contentDir } from '../schemas/content-dir.ts';
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
      // While an editor works, a change to any file of the content is one to every page.
      context.watcher?.add(contentDir());
      context.watcher?.on('all', (_, path) => {
        if (path.startsWith(contentDir())) keep(filesNow(), context, Date.now());
      });
      return Promise.resolve();
    },
  };
}

function keep(files: readonly ContentFile[], { store, config }: LoaderContext, revision = 0): void {
  const root = fileURLToPath(config.root);
  const known = new Set(files.map(({ id }) => id));
  for (const id of store.keys()) if (!known.has(id)) store.delete(id);
  for (const { id, path } of files) {
    const filePath = relative(root, path).split(sep).join('/');
    store.set({ id, data: { revision }, filePath, deferredRender: true });
  }
}
