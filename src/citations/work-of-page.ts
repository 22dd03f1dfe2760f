import { chapterOfScene } from '../story/chapter-of-scene.ts';
import type { Story } from '../story/story.ts';
import { cslOfChapter, cslOfFigure, cslOfReport } from './csl-of-edition.ts';
import type { CslItem } from './csl.ts';

/**
 * A chapter or a figure of this edition, to be cited beside the report that it retells.
 * @param path `chapters/region`, `figures/where`; an error says where there is no such page
 */
export function workOfPage(story: Story, path: string): CslItem {
  const { publication, chapters, scenes } = story;
  const [kind, id = ''] = path.split('/');
  const chapter = chapters.find(({ slug }) => slug === id);
  if (kind === 'chapters' && chapter) return cslOfChapter(publication, chapter);
  const scene = scenes.get(id);
  if (kind !== 'figures' || !scene) throw new Error(`There is no page “${path}” to cite.`);
  return cslOfFigure(publication, scene, chapterOfScene(story, id)?.head.published);
}

/** What is cited for such a page: the page, and the report that it retells. */
export const worksOfPage = (story: Story, path: string): CslItem[] => [
  workOfPage(story, path),
  cslOfReport(story.publication),
];
