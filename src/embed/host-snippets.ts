import { escapeMarkup } from '../graphics/escape-markup.ts';
import { STILL_SIZES } from '../scenes/still-sizes.ts';
import { writeChoice, type EmbedChoice } from './embed-choice.ts';
import type { Embeddable } from './embeddable.ts';
import { FRAME_SIZE, frameMarkup } from './snippet.ts';

/** What to put into a page of one’s own to show something of ours. */
export type HostSnippet = {
  readonly id: 'page' | 'address' | 'frame' | 'image' | 'amp';
  /** For which page or system it is. */
  readonly for: string;
  /** What it does there, in a sentence. */
  readonly does: string;
  readonly code: string;
};

/** What is to be shown, and under which address the site lives, `https://example.org/`. */
export type Shown = {
  readonly embeddable: Embeddable;
  readonly choice: Partial<EmbedChoice>;
  readonly site: string;
  readonly publication: string;
};

/** The ways into somebody else’s page, the fullest first. */
export function hostSnippets({ embeddable, choice, site, publication }: Shown): HostSnippet[] {
  const { page, title, steps } = embeddable;
  const home = `${site}${page}/`;
  const address = (asked: Partial<EmbedChoice>): string =>
    `${site}embed/${page}/${writeChoice(asked)}`;
  const name = `${title} (${publication})`;
  const frame = (asked: Partial<EmbedChoice>): string =>
    frameMarkup({ src: address(asked), title: name, size: FRAME_SIZE });
  const step = steps.find(({ id }) => id === choice.step) ?? steps[0];
  const picture = step && `${site}figures/${step.scene}/${step.id}.png`;
  const alt = escapeMarkup(step?.alt ?? '');
  const { width, height } = STILL_SIZES.wide;
  const source = `<p>Source: <a href="${home}">${escapeMarkup(name)}</a>, CC BY 4.0</p>`;
  const img = `src="${picture}" width="${width}" height="${height}" alt="${alt}"`;
  const steady = choice.mode === 'scroll' ? { ...choice, mode: 'steps' as const } : choice;
  return [
    {
      id: 'page',
      for: 'A web page',
      does: 'The frame becomes as high as it needs, and one that scrolls goes with your page. Where scripts are stripped, the frame stays.',
      code: `<seven-kilometers${choice.mode === 'scroll' ? ' mode="scroll"' : ''}>\n  ${frame(steady)}\n  ${source}\n</seven-kilometers>\n<script async src="${site}embed/v1/loader.js"></script>`,
    },
    {
      id: 'address',
      for: 'WordPress and others that take an address',
      does: 'Paste it on a line of its own. Ghost makes a card of it.',
      code: home + (choice.step && page.startsWith('chapters/') ? `#${choice.step}` : ''),
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
            does: 'For newsletters, feeds and whatever else takes no frame.',
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
