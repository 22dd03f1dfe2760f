import { cslOfReport } from '../../citations/csl-of-edition.ts';
import type { CslItem } from '../../citations/csl.ts';
import { workOfPage } from '../../citations/work-of-page.ts';
import type { Publication } from '../../schemas/publication.ts';
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
  /** What is written beside what somebody shows of it. */
  readonly credit: string;
};

/** All that can be chosen of a story. */
export const chooserDataOf = (story: Story): ChooserData => ({
  all: embeddableOf(story).map((embeddable) => ({
    ...embeddable,
    work: workOfPage(story, embeddable.page),
  })),
  report: cslOfReport(story.publication),
  publication: story.publication.title,
  credit: creditLineOf(story.publication),
});

/** A line of credit for this edition and the report that it retells. */
const creditLineOf = ({ title, retells }: Publication): string =>
  `${title}, after ${retells.authors.join(' and ')}, ${retells.publisher}.`;
