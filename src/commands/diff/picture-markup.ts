import { escapeMarkup as text } from '../../graphics/escape-markup.ts';
import type { PictureSize } from '../pictures/picture-size.ts';
import type { SceneChange, StateChange } from './compare-scenes.ts';
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
  const { state, altBefore, altAfter, picture } = change;
  const shown = picture === undefined ? '' : figures(change, showing);
  return `<section class="state">
<h5>State “${text(state)}” <span class="badge">${CHANGES[picture?.change ?? 'none']}</span></h5>
<p class="alt"><span class="label">For those who do not see it:</span> ${changedWords(altBefore, altAfter)}</p>
${shown}
</section>`;
}

/** The pictures of a state then and now, at every size at which they differ. */
function figures({ state, altBefore, altAfter, picture }: StateChange, showing: Showing): string {
  if (picture === undefined) return '';
  return showing.sizes
    .flatMap((size) => showing.themes.map((theme) => ({ size, theme })))
    .map(({ size, theme }) => {
      const { then, now } = picture.drawings[size.name] ?? {};
      if (then === now) return '';
      const wears = (tree: 'then' | 'now'): string =>
        `${tree} kind-${picture.kind}${theme === 'dark' ? ' dark' : ''}`;
      const figure = (tree: 'then' | 'now', drawn: string | undefined, alt = ''): string => {
        const caption = `${tree === 'then' ? 'Before' : 'Now'}, ${size.name} pixels wide${theme === 'dark' ? ', dark' : ''}`;
        const inside =
          drawn === undefined
            ? '<p>There is none.</p>'
            : `<div class="picture ${wears(tree)}" role="img" aria-label="${text(alt)}">${standsAlone(drawn, `${picture.scene}-${state}-${size.name}-${theme}-${tree}`)}</div>`;
        return `<figure><figcaption>${caption}</figcaption>${inside}</figure>`;
      };
      return `<div class="pair${size.width < 520 ? ' narrow' : ''}">${figure('then', then, altBefore)}${figure('now', now, altAfter)}</div>`;
    })
    .join('\n');
}

/**
 * A drawing as it stands among others on one page: its own names are told apart, and it asks for no
 * file, so that maps go without the picture of their land.
 */
const standsAlone = (svg: string, name: string): string =>
  svg
    .replace(/<image\b[^>]*\/>/g, '')
    .replace(/ id="/g, ` id="${name}-`)
    .replace(/url\(#/g, `url(#${name}-`)
    .replace(/^<svg /, '<svg aria-hidden="true" ');
