import { escapeMarkup as text } from '../../graphics/escape-markup.ts';
import { NARROW } from '../../graphics/mark.ts';
import type { ComparedState } from '../pictures/compare-states.ts';
import type { PictureSize } from '../pictures/picture-size.ts';
import type { SceneChange, StateChange } from './compare-scenes.ts';
import { standAmongOthers } from './stand-among-others.ts';
import { changedWords, fieldsMarkup } from './words-markup.ts';

/** How pictures are shown: at which sizes, and in which themes. */
export type Showing = {
  readonly sizes: readonly PictureSize[];
  readonly themes: readonly ('light' | 'dark')[];
};

const CHANGES = {
  drawing: 'drawn otherwise',
  new: 'new',
  gone: 'gone',
  style: 'in another style',
  none: 'its picture is as it was',
} as const;

/** What changed in the words and pictures of scenes, those of one scene under its title. */
export const scenesMarkup = (scenes: readonly SceneChange[], showing: Showing): string =>
  scenes
    .map(
      ({ id, title, fields, states }) =>
        `<article class="change"><h4>Scene “${text(title)}” <span class="file">${text(id)}</span></h4>
${fieldsMarkup(fields)}
${states.map((state) => stateMarkup(state, showing)).join('\n')}
</article>`,
    )
    .join('\n');

function stateMarkup(change: StateChange, showing: Showing): string {
  const { state, shownBy, altBefore, altAfter, picture } = change;
  const steps = shownBy.map((title) => `“${title}”`).join(', ');
  return `<section class="state">
<h5>State “${text(state)}” <span class="badge">${CHANGES[picture?.change ?? 'none']}</span></h5>
${steps === '' ? '' : `<p class="label">Shown by the step ${text(steps)}</p>`}
<p class="alt"><span class="label">For those who do not see it:</span> ${changedWords(altBefore, altAfter)}</p>
${pairsMarkup(change, showing)}
</section>`;
}

/** The pictures of a state then and now, at every size at which they differ. */
function pairsMarkup(change: StateChange, { sizes, themes }: Showing): string {
  const { picture, altBefore, altAfter } = change;
  if (picture === undefined) return '';
  return sizes
    .flatMap((size) => themes.map((theme) => ({ size, theme })))
    .map(({ size, theme }) => {
      const { then, now } = picture.drawings[size.name] ?? {};
      if (then === now) return '';
      const looks = { size, theme, picture };
      return `<div class="pair${size.width < NARROW ? ' narrow' : ''}">
${figure({ ...looks, tree: 'then', drawn: then, alt: altBefore })}
${figure({ ...looks, tree: 'now', drawn: now, alt: altAfter })}
</div>`;
    })
    .join('\n');
}

/** One picture: how it looks, in which tree, and its text for those who do not see it. */
type Shown = {
  readonly size: PictureSize;
  readonly theme: 'light' | 'dark';
  readonly picture: ComparedState;
  readonly tree: 'then' | 'now';
  readonly drawn: string | undefined;
  readonly alt: string | undefined;
};

function figure({ size, theme, picture, tree, drawn, alt = '' }: Shown): string {
  const window = size.name.includes('x') ? size.name : `in a window of ${size.name} pixels`;
  const when = tree === 'then' ? 'Before' : 'Now';
  const caption = [when, window, ...(theme === 'dark' ? ['dark'] : [])].join(', ');
  const name = [tree, picture.scene, picture.state, size.name, theme].join('-');
  const kind = tree === 'then' ? picture.kindThen : picture.kind;
  const wears = `picture ${tree} kind-${kind}${theme === 'dark' ? ' dark' : ''}`;
  const inside =
    drawn === undefined
      ? '<p>There is none.</p>'
      : `<div class="${wears}" role="img" aria-label="${text(alt)}">${standAmongOthers(drawn, name, tree)}</div>`;
  return `<figure><figcaption>${caption}</figcaption>${inside}</figure>`;
}
