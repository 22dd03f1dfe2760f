import { copyFileSync, cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { ComparedState } from './compare-states.ts';
import type { Commit } from './other-tree.ts';
import { pageMarkup } from './page-markup.ts';
import { choose, drawingsOf, sheetOf, showState, startPictures } from './page-script.ts';
import type { PictureSize } from './picture-size.ts';
import { styleApart, type TreeStyle } from './tree-style.ts';

/** All that the page shows. */
export type Comparison = {
  readonly states: readonly ComparedState[];
  readonly sizes: readonly PictureSize[];
  /** What the tree is compared with. */
  readonly commit: Commit;
};

/** Make an empty folder for the page, in place of the last one. */
export function startPage(folder: string): void {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(join(folder, 'drawings'), { recursive: true });
}

/**
 * Bring the faces of a tree into the folder of the page.
 * @returns the tree’s style as the page can use it, apart from the other tree’s
 */
export function bringStyle(style: TreeStyle, name: 'then' | 'now', folder: string): TreeStyle {
  mkdirSync(join(folder, name));
  for (const file of style.fonts) copyFileSync(file, join(folder, name, basename(file)));
  return { ...styleApart(style, name), fonts: [] };
}

/**
 * Write the page that shows two trees side by side, with all it needs, so that it opens from disk.
 * @returns the page’s file
 */
export function writePage(
  { states, sizes, commit }: Comparison,
  styles: Readonly<Record<'then' | 'now', TreeStyle>>,
  folder: string,
): string {
  const scenes = Map.groupBy(states, ({ scene }) => scene);
  for (const [scene, shown] of scenes) {
    for (const { name } of sizes) {
      const drawings = shown.map(({ state, drawings }) => [state, drawings[name]]);
      const data = JSON.stringify([`${scene}.${name}`, Object.fromEntries(drawings)]);
      writeFileSync(join(folder, 'drawings', `${scene}.${name}.js`), `takeDrawings(...${data});\n`);
    }
  }
  const functions = [startPictures, choose, showState, sheetOf, drawingsOf].map(String).join('\n');
  const facts = JSON.stringify({ sizes, styles });
  writeFileSync(join(folder, 'page.js'), `${functions}\nstartPictures(${facts});\n`);
  writeFileSync(join(folder, 'faces.css'), `${styles.then.faces}\n${styles.now.faces}\n`);
  cpSync(join(import.meta.dirname, 'page.css'), join(folder, 'page.css'));
  const page = join(folder, 'index.html');
  writeFileSync(page, pageMarkup(states, sizes, commit));
  return page;
}
