import { EMBED_THEMES, type EmbedChoice } from './embed-choice.ts';
import { MOST_DOTS } from './step-rail.ts';

/** What the modes of a frame are, in words: for the page that documents them. */
export const MODES_SAY: Readonly<Record<EmbedChoice['mode'], string>> = {
  steps: `One step at a time, picture and words fitted into the frame; what a frame does that is asked for nothing. Buttons, keys and swipes lead on, and a dot for each of up to ${MOST_DOTS} steps. Of more there is a slider: a finger could not tell as many dots apart.`,
  scroll: 'By scrolling within the frame, beside one picture that stays in sight.',
  stack: 'All steps, one below the other, each with its picture, as without any script.',
  static: 'One step, with nothing to press.',
  present: 'As steps, large, for a talk or a wall.',
};

/** What the address of a frame can ask for, in words. */
export const ADDRESS_SAYS: Readonly<Record<keyof EmbedChoice, string>> = {
  mode: 'How the steps are shown: one of the modes below.',
  theme: `${EMBED_THEMES.join(', ')}: the light in which it is drawn; auto is what the reader’s system asks for.`,
  step: 'The id of the step that is shown first. In scroll the frame opens scrolled to it; where the host’s window leads, it has no effect, since the frame begins where the host’s page does.',
  from: 'The id of the first step to show.',
  to: 'The id of the last step to show.',
  play: 'Goes on by itself every so many seconds, in steps and present, until somebody touches it; never where less motion is asked for.',
};
