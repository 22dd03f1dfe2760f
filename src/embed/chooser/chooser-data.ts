import type { CslItem } from '../../citations/csl.ts';
import { worksOfPage } from '../../citations/works-of-page.ts';
import type { Story } from '../../story/story.ts';
import { embeddableOf, type Embeddable } from '../embeddable.ts';

/** A page that can be shown in a frame, with how it is cited. */
export type Offered = Embeddable & { readonly work: CslItem };

/** What the page on which an embed is chosen tells its script. */
export type ChooserData = {
  readonly all: readonly Offered[];
  readonly report: CslItem;
  /** The title of the publication. */
  readonly publication: string;
};

/** All that can be chosen of a story. */
export function chooserDataOf(story: Story): ChooserData {
  const offered = embeddableOf(story).map((embeddable) => {
    const { page: work, report } = worksOfPage(story, embeddable.page);
    return { ...embeddable, work, report };
  });
  const [first] = offered;
  if (!first) throw new Error('The story has nothing to embed.');
  return {
    all: offered.map(({ report: _, ...rest }) => rest),
    report: first.report,
    publication: story.publication.title,
  };
}
