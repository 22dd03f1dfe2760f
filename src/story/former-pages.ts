import { fieldOf } from './schema-lookup.ts';
import { publishedChapters } from './published-chapters.ts';
import type { Entry } from './draft.ts';
import type { Story } from './story.ts';

/** The names that a file had before; none where it says them otherwise than it should. */
export function formerNamesOf({ raw }: Entry<object>): string[] {
  const names = fieldOf(raw, 'formerly');
  return Array.isArray(names) ? names.filter((name) => typeof name === 'string') : [];
}

/** A page at an address that it had before. */
export type FormerPage = {
  /** Where it was, within the site: `/chapters/the-flood/`. */
  readonly path: `/${string}/`;
  /** Where it is. */
  readonly now: `/${string}/`;
  readonly title: string;
  /** One sentence, as the page itself has it. */
  readonly description: string;
  /** The card that stands beside links to it: `chapters/the-river`. */
  readonly card: string;
};

/** Every address that a chapter, a figure or an embed of one had before. */
export function formerPages(story: Story): FormerPage[] {
  const pages = [
    ...publishedChapters(story).map(({ slug, head }) => ({ ...head, page: `chapters/${slug}` })),
    ...[...story.scenes.values()].map((scene) => ({ ...scene, page: `figures/${scene.id}` })),
  ];
  return pages.flatMap(({ page, title, description, formerly = [] }) =>
    formerly.flatMap((name) =>
      (['', 'embed/'] as const).map((folder): FormerPage => ({
        path: `/${folder}${page.replace(/[^/]+$/, name)}/`,
        now: `/${folder}${page}/`,
        title,
        description,
        card: page,
      })),
    ),
  );
}
