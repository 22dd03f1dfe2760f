import { oncePerStory } from '../story/once-per-story.ts';
import { publishedChapters } from '../story/published-chapters.ts';
import type { Story } from '../story/story.ts';
import type { CardWords } from './card.ts';
import { figureStatesOf } from '../figures/figure-states.ts';

/** The social card of one page. */
export type PageCard = CardWords & {
  /** The page it belongs to, as in its address: `chapters/region`; the cover is `index`. */
  readonly page: string;
  readonly scene: string;
  readonly state: string;
};

/** Pages that are neither chapter nor figure. */
const OTHER_PAGES = [
  { page: 'about', title: 'About this publication' },
  { page: 'notes', title: 'What the report rests on' },
  { page: 'actors', title: 'Who is who' },
  { page: 'places', title: 'Where it happens' },
  { page: 'figures', title: 'All maps and charts' },
  { page: 'search', title: 'Search' },
] as const;

/** A card for every page that is shared: cover, chapters, figures and those that a scene was given. */
export const cardsOf = oncePerStory((story): readonly PageCard[] => {
  const { publication, scenes } = story;
  const foot = publication.subtitle;
  const telling = publishedChapters(story);
  const others = {
    ...publication.cards,
    notes: publication.evidence.scene,
    search: publication.opening.scene,
  };
  return [
    {
      page: 'index',
      kicker: `A report of ${publication.retells.date}, retold`,
      title: publication.title,
      foot,
      ...publication.opening,
    },
    ...telling.map(({ slug, head, scenes: [scene = publication.opening.scene] }) => ({
      page: `chapters/${slug}`,
      kicker: `${publication.title}, chapter ${head.order}`,
      title: head.title,
      foot,
      ...lastOf(story, scene),
    })),
    ...[...scenes.values()].map(({ id, title }) => ({
      page: `figures/${id}`,
      kicker: publication.title,
      title,
      foot,
      ...lastOf(story, id),
    })),
    ...OTHER_PAGES.flatMap(({ page, title }) => {
      const scene = others[page];
      if (scene === undefined) return [];
      return [{ page, kicker: publication.title, title, foot, ...lastOf(story, scene) }];
    }),
  ];
});

/** A scene’s last state: where its telling has arrived. */
function lastOf(story: Story, scene: string): { scene: string; state: string } {
  const state = figureStatesOf(story, scene).at(-1)?.state;
  if (state === undefined) throw new Error(`The scene “${scene}” is shown nowhere.`);
  return { scene, state };
}
