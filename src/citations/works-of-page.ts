import { chapterOfScene } from '../story/chapter-of-scene.ts';
import type { Story } from '../story/story.ts';
import { cslOfChapter, cslOfFigure, cslOfReport } from './csl-of-edition.ts';
import type { CslItem } from './csl.ts';

/** What to cite who uses a page of this edition: the page, and the report that it retells. */
export type WorksOfPage = { readonly page: CslItem; readonly report: CslItem };

/**
 * The works to cite for a chapter or a figure.
 * @param path `chapters/region`, `figures/where`; an error says where there is no such page
 */
export function worksOfPage(story: Story, path: string): WorksOfPage {
  const { publication, chapters, scenes } = story;
  const report = cslOfReport(publication);
  const [kind, id = ''] = path.split('/');
  const chapter = chapters.find(({ slug }) => slug === id);
  if (kind === 'chapters' && chapter) return { page: cslOfChapter(publication, chapter), report };
  const scene = scenes.get(id);
  if (kind !== 'figures' || !scene) throw new Error(`There is no page “${path}” to cite.`);
  const published = chapterOfScene(story, id)?.head.published;
  return { page: cslOfFigure(publication, scene, published), report };
}
