import { escapeMarkup } from '../graphics/escape-markup.ts';
import { SHEET_SIZE } from '../pictures/picture-sizes.ts';
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
};

/** Where the embeds lie that are to be shown: the site, or the frozen copy of a release in it. */
export const embedsAt = ({ site, frozen }: Pick<Shown, 'site' | 'frozen'>): string =>
  frozen ? `${site}releases/${frozen.version}/` : site;

/** The ways into somebody else’s page, the fullest first. */
export function hostSnippets(shown: Shown): HostSnippet[] {
  const { embeddable, choice, site, publication, frozen } = shown;
  const { page, title, steps } = embeddable;
  const home = `${site}${page}/`;
  const address = (asked: Partial<EmbedChoice>): string =>
    `${embedsAt(shown)}embed/${page}/${writeChoice(asked)}`;
  const name = `${title} (${publication})`;
  const frame = (asked: Partial<EmbedChoice>): string =>
    frameMarkup({ src: address(asked), title: name, size: FRAME_SIZE });
  const step = steps.find(({ id }) => id === choice.step) ?? steps[0];
  const picture = step && `${site}figures/${step.scene}/${step.id}.png`;
  const alt = escapeMarkup(step?.alt ?? '');
  const { width, height } = SHEET_SIZE;
  const source = `<p>Source: <a href="${home}">${escapeMarkup(name)}</a>, CC BY 4.0</p>`;
  const img = `src="${picture}" width="${width}" height="${height}" alt="${alt}"`;
  const steady = choice.mode === 'scroll' ? { ...choice, mode: 'steps' as const } : choice;
  return [
    {
      id: 'page',
      for: 'A web page',
      does: 'The frame becomes as high as it needs, and one that scrolls goes with your page. Where scripts are stripped, the frame stays.',
      code: `<seven-kilometers${choice.mode === 'scroll' ? ' mode="scroll"' : ''}>\n  ${frame(steady)}\n  ${source}\n</seven-kilometers>\n${loaderMarkup(shown)}`,
    },
    {
      id: 'address',
      for: 'WordPress and others that take an address',
      does: `Paste it on a line of its own. Ghost makes a card of it.${frozen ? ' What is shown so is always live: to freeze it, use the code for a system without scripts.' : ''}`,
      code: home + (choice.step && kindOfPage(embeddable) === 'chapter' ? `#${choice.step}` : ''),
    },
    {
      id: 'frame',
      for: 'A system without scripts',
      does: 'A plain frame of a fixed height; another one than this is fine.',
      code: `${frame(choice)}\n${source}`,
    },
    ...(picture
      ? ([
          {
            id: 'image',
            for: 'An image with a link',
            does: `For newsletters, feeds and whatever else takes no frame.${frozen ? ' To freeze it, keep the picture on your own server.' : ''}`,
            code: `<a href="${home}">\n  <img ${img}>\n</a>\n${source}`,
          },
          {
            id: 'amp',
            for: 'AMP',
            does: 'The image stands there until the frame has come.',
            code: `<amp-iframe src="${escapeMarkup(address(steady))}" title="${escapeMarkup(name)}"\n  width="${FRAME_SIZE.width}" height="${FRAME_SIZE.height}" layout="responsive" resizable\n  sandbox="allow-scripts allow-same-origin allow-popups" frameborder="0">\n  <amp-img placeholder layout="fill" src="${picture}" alt="${alt}"></amp-img>\n  <div overflow tabindex="0" role="button">Show it whole</div>\n</amp-iframe>`,
          },
        ] as const)
      : []),
  ];
}

/** The script for hosts; that of a frozen copy never changes, which the browser makes sure of. */
function loaderMarkup({ site, frozen }: Pick<Shown, 'site' | 'frozen'>): string {
  const sure = frozen ? ` integrity="${frozen.integrity}" crossorigin="anonymous"` : '';
  return `<script async src="${embedsAt({ site, frozen })}embed/v1/loader.js"${sure}></script>`;
}
