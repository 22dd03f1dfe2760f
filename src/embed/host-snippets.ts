import { LICENSE_NAME } from '../components/license.ts';
import { escapeMarkup } from '../graphics/escape-markup.ts';
import type { Size } from '../graphics/mark.ts';
import { SHEET_SIZE } from '../pictures/picture-sizes.ts';
import { filesToTake } from './chooser/files-to-take.ts';
import { writeChoice, type EmbedChoice } from './embed-choice.ts';
import type { Embeddable } from './embeddable.ts';
import { kindOfPage } from './kind-of-page.ts';
import type { LatestRelease } from './latest-release.ts';
import { FRAME_SIZE, frameMarkup } from './snippet.ts';

/** What to put into a page of one’s own to show something of ours. */
export type HostSnippet = {
  readonly id: 'page' | 'address' | 'frame' | 'image' | 'amp';
  /** For which page or system it is. */
  readonly for: string;
  /** What it does there, in a sentence or two. */
  readonly does: string;
  readonly code: string;
};

/** What is to be shown, and under which address the site lives, `https://example.org/`. */
export type Shown = {
  readonly embeddable: Embeddable;
  readonly choice: Partial<EmbedChoice>;
  readonly site: string;
  readonly publication: string;
  /** The release whose frozen copy is to be shown in place of the site as it will be. */
  readonly frozen?: LatestRelease | undefined;
  /** Whether the frame is to wait for its reader’s click, where there is our script. */
  readonly asksFirst?: boolean;
  /** Of a frame without a script around it, in CSS pixels. */
  readonly size?: Size;
};

/** Where the embeds lie that are to be shown: the site, or the frozen copy of a release in it. */
export const embedsAt = ({ site, frozen }: Pick<Shown, 'site' | 'frozen'>): string =>
  frozen ? `${site}releases/${frozen.version}/` : site;

/** The ways into somebody else’s page, the fullest first. */
export function hostSnippets(shown: Shown): HostSnippet[] {
  const { embeddable, choice, site, publication, frozen, asksFirst, size = FRAME_SIZE } = shown;
  const { page, title, steps } = embeddable;
  const home = `${site}${page}/`;
  const address = (asked: Partial<EmbedChoice>): string =>
    `${embedsAt(shown)}embed/${page}/${writeChoice(asked)}`;
  const name = `${title} (${publication})`;
  const frame = (asked: Partial<EmbedChoice>): string =>
    frameMarkup({ src: address(asked), title: name, size });
  const step = steps.find(({ id }) => id === choice.step) ?? steps[0];
  const picture = pictureOf(shown);
  const atStep =
    choice.step && kindOfPage(embeddable) === 'chapter' ? `${home}#${choice.step}` : home;
  const alt = escapeMarkup(step?.alt ?? '');
  const { width, height } = SHEET_SIZE;
  const source = `<p>Source: <a href="${home}">${escapeMarkup(name)}</a>, ${LICENSE_NAME}</p>`;
  const image = `<a href="${atStep}">\n  <img src="${picture}" width="${width}" height="${height}" alt="${alt}"\n    style="max-width:100%;height:auto">\n</a>`;
  const steady = choice.mode === 'scroll' ? { ...choice, mode: 'steps' as const } : choice;
  return [
    {
      id: 'page',
      for: 'A web page',
      does: asksFirst
        ? 'The picture of the step stands there, with a button. Nothing is asked of this site but the picture and a script until a reader presses it.'
        : 'The frame becomes as high as it needs, and one that scrolls goes with your page. Where scripts are stripped, the frame stays.',
      code: `<seven-kilometers${choice.mode === 'scroll' ? ' mode="scroll"' : ''}${asksFirst ? ` data-consent="click"\n  src="${escapeMarkup(address(steady))}" title="${escapeMarkup(name)}"` : ''}>\n  ${asksFirst ? (picture ? image : '') : frame(steady)}\n  ${source}\n</seven-kilometers>\n${loaderMarkup(shown)}`,
    },
    {
      id: 'address',
      for: 'WordPress and others that take an address',
      does: `Paste it on a line of its own. Ghost makes a card of it.${writeChoice(choice) ? ' What is shown so begins at the first step, step by step, in the reader’s light: to keep your choices, use the code for a system without scripts.' : ''}${frozen ? ' It is always live: to freeze it, use that code, too.' : ''}`,
      code: home,
    },
    {
      id: 'frame',
      for: 'A system without scripts',
      does: `A plain frame of a fixed height, which fits ${size.width} pixels of width; another one is fine, too.`,
      code: `${frame(choice)}\n${source}`,
    },
    ...(picture
      ? ([
          {
            id: 'image',
            for: 'An image with a link',
            does: `For newsletters, feeds and whatever else takes no frame.${frozen ? ' To freeze it, keep the picture on your own server.' : ''}`,
            code: `${image}\n${source}`,
          },
          {
            id: 'amp',
            for: 'AMP',
            does: 'The image stands there until the frame has come.',
            code: `<amp-iframe src="${escapeMarkup(address(steady))}" title="${escapeMarkup(name)}"\n  width="${size.width}" height="${size.height}" layout="responsive" resizable\n  sandbox="allow-scripts allow-same-origin allow-popups" frameborder="0">\n  <amp-img placeholder layout="fill" src="${picture}" alt="${alt}"></amp-img>\n  <div overflow tabindex="0" role="button">Show it whole</div>\n</amp-iframe>`,
          },
        ] as const)
      : []),
  ];
}

/** The PNG of the step, for a dark page where that was chosen and there is one. */
function pictureOf({ embeddable, choice, site }: Shown): string | undefined {
  const pictures = filesToTake(embeddable, choice.step).picture.map(({ file }) => file);
  const ends = choice.theme === 'dark' ? ['-dark.png', '.png'] : ['.png'];
  const [file] = ends.flatMap((end) => pictures.filter((each) => each.endsWith(end)));
  return file && site + file;
}

/** The script for hosts; that of a frozen copy never changes, which the browser makes sure of. */
function loaderMarkup({ site, frozen }: Pick<Shown, 'site' | 'frozen'>): string {
  const sure = frozen ? ` integrity="${frozen.integrity}" crossorigin="anonymous"` : '';
  return `<script async src="${embedsAt({ site, frozen })}embed/v1/loader.js"${sure}></script>`;
}
