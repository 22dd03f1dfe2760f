import { escapeMarkup } from '../graphics/escape-markup.ts';
import type { Size } from '../graphics/mark.ts';

/** What a frame of this publication in somebody else’s page shows. */
export type EmbedFrame = {
  /** The whole address of the embed page, with what was chosen. */
  readonly src: string;
  /** What assistive technology calls the frame. */
  readonly title: string;
  /** In CSS pixels; the frame is as wide as its place unless the host drops styles. */
  readonly size: Size;
};

/** The size of a frame where nobody chose one, in CSS pixels: lower than systems cut off, 1,000. */
export const FRAME_SIZE: Size = { width: 720, height: 680 };

/** What a frame may do: run its script under its own origin, open links and save files. */
const SANDBOX = [
  'allow-scripts',
  'allow-same-origin',
  'allow-popups',
  'allow-popups-to-escape-sandbox',
  'allow-downloads',
].join(' ');

/**
 * The `<iframe>` of an embed as HTML: one empty element, as systems expect that filter what is
 * pasted. `frameborder` says to those that drop styles what `border` says to the rest.
 */
export function frameMarkup({ src, title, size: { width, height } }: EmbedFrame): string {
  const attributes = {
    src,
    title,
    width,
    height,
    frameborder: 0,
    loading: 'lazy',
    allow: 'fullscreen; clipboard-write',
    referrerpolicy: 'strict-origin-when-cross-origin',
    sandbox: SANDBOX,
    style: 'border:0;width:100%',
  };
  const written = Object.entries(attributes).map(
    ([name, value]) => ` ${name}="${escapeMarkup(String(value))}"`,
  );
  return `<iframe${written.join('')}></iframe>`;
}
