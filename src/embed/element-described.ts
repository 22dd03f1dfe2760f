import { EMBED_MODES, EMBED_THEMES } from './embed-choice.ts';

/** What the element for hosts can be told in its markup, in words: for the page that documents it. */
export const ATTRIBUTES: Readonly<Record<string, string>> = {
  src: 'The address of the embed, where no <iframe> stands in the element. It may ask for step, from, to and play, too.',
  title: 'What assistive technology calls a frame that the element makes.',
  mode: `${EMBED_MODES.join(', ')}: as in the embed’s address, which it overrides. With scroll the window of the page leads where that is safe; elsewhere the frame goes step by step.`,
  theme: `${EMBED_THEMES.join(', ')}: as in the embed’s address, which it overrides.`,
  'data-consent':
    'click: what stands in the element is shown, with a button, and no frame is asked for before a reader presses it. It needs src.',
};
