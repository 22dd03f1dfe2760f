import { join } from 'node:path';
import { count } from '../../story/format-problems.ts';
import { compareStates, type ComparedState } from '../pictures/compare-states.ts';
import { drawTree } from '../pictures/draw-tree.ts';
import { isRestyled, readTreeStyle } from '../pictures/tree-style.ts';
import { pictureStyle } from './picture-style.ts';
import { filesMarkup } from './stand-among-others.ts';

/** Two trees whose pictures are compared. */
type Trees = {
  readonly root: string;
  /** The folder of the other one. */
  readonly tree: string;
  /** The folder of the content in both. */
  readonly content: string;
  readonly sizes: string;
  /** A folder for what passes between programs. */
  readonly scratch: string;
};

/** The pictures that differ, with the style that both trees give them. */
type Drawn = {
  readonly pictures: readonly ComparedState[];
  readonly style: string;
  /** The files that they show, as markup of the page. */
  readonly files: string;
  /** Sentences on what is not shown. */
  readonly remarks: readonly string[];
};

/** Draw two trees, each by its own code, and keep the states that are drawn otherwise, new or gone. */
export function comparePictures({ root, tree, content, sizes, scratch }: Trees): Drawn {
  const now = drawTree(root, sizes, scratch, content);
  let then;
  try {
    then = drawTree(tree, sizes, scratch, content);
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    return {
      pictures: [],
      style: '',
      files: '',
      remarks: [`Pictures could not be compared. ${why}`],
    };
  }
  const styles = { then: readTreeStyle(tree, content), now: readTreeStyle(root, content) };
  const states = compareStates(then, now, (kind) => isRestyled(styles.then, styles.now, kind));
  const pictures = states.filter(({ change }) => ['drawing', 'new', 'gone'].includes(change));
  const restyled = states.filter(({ change }) => change === 'style').length;
  const kinds = new Set(pictures.flatMap(({ kind, kindThen }) => [kind, kindThen]));
  const both = ['then', 'now'] as const;
  const folders = { then: join(tree, content), now: join(root, content) };
  return {
    pictures,
    style: both.map((each) => pictureStyle(styles[each], each, kinds)).join('\n'),
    files: both.map((each) => filesMarkup(pictures, each, folders[each])).join('\n'),
    remarks:
      restyled === 0
        ? []
        : [
            `${count(restyled, 'more picture')} may look otherwise by a style sheet that changed; “npm run pictures” shows them.`,
          ],
  };
}
