import { publishedChapters } from '../story/published-chapters.ts';
import type { Story } from '../story/story.ts';
import { cslOfChapter, cslOfEdition, cslOfReport } from './csl-of-edition.ts';
import { cslOfSource } from './csl-of-source.ts';
import type { CslItem } from './csl.ts';

/** Everything that can be cited: the report, this edition and its chapters, the report’s sources. */
export function citableWorks(story: Story): CslItem[] {
  const { publication, releases, sources } = story;
  const [newest] = releases;
  if (newest === undefined) throw new Error('The publication has no release.');
  return [
    cslOfReport(publication),
    cslOfEdition(publication, newest.date),
    ...publishedChapters(story).map((chapter) => cslOfChapter(publication, chapter)),
    ...[...sources.values()].map(cslOfSource),
  ];
}
