import { escapeMarkup as text } from '../../graphics/escape-markup.ts';
import type { Change, ComparedState } from './compare-states.ts';
import { describeCommit, type Commit } from './other-tree.ts';
import type { PictureSize } from './picture-size.ts';

const CHANGES: Readonly<Record<Change, string>> = {
  drawing: 'drawn otherwise',
  new: 'new',
  gone: 'gone',
  style: 'in another style',
  none: 'as it was',
};

/** In words, how many of the states changed, and how. */
export function countChanges(states: readonly ComparedState[]): string {
  const count = (change: Change): number =>
    states.filter((state) => state.change === change).length;
  const [drawn, added, gone, styled] = (['drawing', 'new', 'gone', 'style'] as const).map(count);
  return [
    `${drawn} of ${states.length} states drawn otherwise`,
    added ? `${added} new` : '',
    gone ? `${gone} gone` : '',
    styled ? `${styled} the same marks in a style sheet that differs` : '',
  ]
    .filter(Boolean)
    .join(', ');
}

/**
 * The page of pictures as HTML.
 * @param commit what the tree is compared with
 */
export function pageMarkup(
  states: readonly ComparedState[],
  sizes: readonly PictureSize[],
  commit: Commit,
): string {
  const beside = describeCommit(commit);
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Pictures beside ${text(beside)}</title>
<link rel="stylesheet" href="faces.css">
<link rel="stylesheet" href="page.css">
<header>
<h1>Pictures of this tree beside ${text(beside)}</h1>
<p>${text(countChanges(states))}.</p>
</header>
<form>
<label>Find <input type="search" name="find" placeholder="scene, state, words"></label>
<label>Window <select name="size">${sizes.map(sizeOption).join('')}</select></label>
<label>Theme <select name="theme"><option>light<option>dark</select></label>
<label>Overlay <select name="overlay"><option>difference<option>onion<option>blink</select></label>
<label class="through">Now <input type="range" name="through" value="50"></label>
<label><input type="checkbox" name="full"> full size</label>
<label><input type="checkbox" name="changed"> only what changed</label>
<output></output>
</form>
<main>
${states.map((state) => stateMarkup(state, commit.hash)).join('\n')}
</main>
<script src="page.js"></script>
</html>
`;
}

const sizeOption = ({ name, width, height }: PictureSize): string =>
  `<option value="${name}">${name}: ${width} × ${height}</option>`;

function stateMarkup(compared: ComparedState, hash: string): string {
  const { scene, state, kind, kindThen, alt, change } = compared;
  const words = text(`${scene} ${state} ${kind} ${alt} ${CHANGES[change]}`.toLowerCase());
  const pictures =
    change === 'none'
      ? figure('Now', 'now')
      : figure(`Then: ${hash}`, 'then') + figure('Now', 'now') + figure('Overlay', 'then', 'now');
  return `<article data-scene="${scene}" data-state="${state}" data-kind="${kind}" data-kind-then="${kindThen}" data-change="${change}" data-words="${words}">
<h2>${scene}: ${state} <span>${CHANGES[change]}</span></h2>
<p>${text(alt)}</p>
<div class="pictures" data-count="${change === 'none' ? 1 : 3}">${pictures}</div>
<details><summary></summary><pre></pre></details>
</article>`;
}

/** A picture of one tree, or of two that lie over each other. */
const figure = (caption: string, ...trees: readonly ('then' | 'now')[]): string =>
  `<figure><figcaption>${text(caption)}</figcaption><div class="picture${trees.length > 1 ? ' overlay' : ''}">${trees.map((tree) => `<div data-tree="${tree}"></div>`).join('')}</div></figure>`;
