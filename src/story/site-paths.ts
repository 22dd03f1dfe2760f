import { formerIdsOf, propOf, type ChapterText } from './chapter-text.ts';
import type { Draft, Entry } from './draft.ts';
import { formerNamesOf } from './former-pages.ts';

/** A page that the text can lead to, and the places on it; any place where nobody knows them. */
export type PageTarget = {
  readonly path: string;
  readonly anchors: ReadonlySet<string> | undefined;
  /** Where it is, where this is an address that it had before. */
  readonly now?: string;
};

const PAGES = ['/', '/search/', '/print/', '/embed/', '/embed/protocol/', '/figures/', '/about/'];

/** Folders of files that are made of the content, and files beside them. */
const FILES =
  /^\/(?:(?:figures|kit|citations|embed|cards|stills|oembed|releases|actors|places|chapters)\/.*\.?\w+|[\w.-]+\.\w+)$/;

/** Whether a path leads to a file and not to a page. */
export const isFilePath = (path: string): boolean => FILES.test(path) && /\.\w+$/.test(path);

/** Every page of the site, with the places on it. */
export function pagesOf(draft: Draft): PageTarget[] {
  const { chapters, scenes, places, actors, notes, vocabulary } = draft;
  const ids = (entries: readonly { id: string }[]): string[] => entries.map(({ id }) => id);
  return [
    ...PAGES.map((path) => ({ path, anchors: undefined })),
    { path: '/notes/', anchors: new Set(ids(notes)) },
    { path: '/actors/', anchors: new Set([...ids(actors), 'main']) },
    {
      path: '/places/',
      anchors: new Set([...ids(places), ...Object.keys(vocabulary.data?.placeGroups ?? {})]),
    },
    ...scenes.flatMap((scene) => everyPath('figures', scene, undefined)),
    ...chapters
      .filter(({ data }) => data?.status !== 'coming')
      .flatMap((chapter) =>
        everyPath('chapters', chapter, chapter.text && anchorsOf(chapter.text)),
      ),
  ];
}

/** The page of an entry, and the addresses that it had before. */
function everyPath(
  folder: string,
  entry: Entry<object>,
  anchors: PageTarget['anchors'],
): PageTarget[] {
  const now = `/${folder}/${entry.id}/`;
  const before = formerNamesOf(entry).map((name) => ({
    path: `/${folder}/${name}/`,
    anchors,
    now,
  }));
  return [{ path: now, anchors }, ...before];
}

/** The places on a chapter’s page that a link can lead to. */
export function anchorsOf({ tags, headings, citations }: ChapterText): Set<string> {
  const steps = tags.flatMap((tag) => {
    const id = propOf(tag, 'id');
    return tag.name === 'Step' && id !== undefined ? [id, ...formerIdsOf(tag)] : [];
  });
  return new Set([
    ...steps,
    ...headings.map(({ text }) => headingId(text)),
    ...citations.map(({ note }) => note),
  ]);
}

/** The id that a heading gets: `Who stands guard?` is `who-stands-guard`. */
export const headingId = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, '')
    .trim()
    .replace(/\s/g, '-');
