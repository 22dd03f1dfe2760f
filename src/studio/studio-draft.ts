import { contentDir } from '../schemas/content-dir.ts';
import type { Draft } from '../story/draft.ts';
import { readDraft } from '../story/read-draft.ts';

let known: Draft | undefined;

// The live preview says when it shows other content than before.
import.meta.hot?.on('astro:content-changed', () => {
  known = undefined;
});

/** The content that pages show, as it was read: where everything stands in its file. */
export const studioDraft = (): Draft =>
  (known ??= readDraft(contentDir(), new Date().toISOString().slice(0, 10)).draft);
