import { PAGE_HEIGHT, type FrameMessage, type HostMessage } from './messages.ts';

type Described<Message extends { readonly type: string }> = {
  readonly [Type in Message['type']]: {
    /** What the message is for. */
    readonly says: string;
    readonly fields: Readonly<
      Record<Exclude<keyof Extract<Message, { readonly type: Type }>, 'type'>, string>
    >;
  };
};

/** What frames say, in words: for the page that documents the protocol. */
export const FRAMES_SAY: Described<FrameMessage> = {
  ready: {
    says: 'It runs. Sent when it begins, and as the answer to hello.',
    fields: { title: 'text, at most 200 characters', steps: 'how many steps it has, 0 to 999' },
  },
  height: {
    says: 'How high it would like to be. Sent when that changes, which its own height never does.',
    fields: { height: 'CSS pixels, 120 to 20,000' },
  },
  print: {
    says: `How high it would have to be for all its steps to be printed, one below the other: so many pages of ${PAGE_HEIGHT} pixels. Sent once a host has said hello or printing, and for each new width. Made as many times 100vh high, it is printed in pages of the host’s own paper, and no picture stands across the end of a sheet. A frame that is not as high gets the step that it shows printed.`,
    fields: { height: 'CSS pixels, 1,001 at least' },
  },
  length: {
    says: 'How long the page in it is, where its host leads.',
    fields: { length: 'CSS pixels' },
  },
  seek: {
    says: 'Where in its page it would like to be, since somebody pressed a key or a button.',
    fields: { top: 'CSS pixels from the beginning of its page' },
  },
  pass: { says: 'Its reader has pressed a button to go on below it.', fields: {} },
  step: {
    says: 'A reader has come to a step.',
    fields: {
      step: 'the step’s id',
      index: 'its place, from 0',
      cause: 'begin, button, key, rail, swipe, play, scroll or host',
    },
  },
};

/** What hosts say, in words. */
export const HOSTS_SAY: Described<HostMessage> = {
  hello: { says: 'Somebody is here: say ready and the height once more.', fields: {} },
  scroll: {
    says: 'Where a frame that is led is to stand in its page.',
    fields: { top: 'CSS pixels from the beginning of its page' },
  },
  printing: {
    says: 'The page may be about to be printed: bring the pictures of all steps.',
    fields: {},
  },
  go: { says: 'Show this step.', fields: { step: 'the step’s id' } },
  theme: { says: 'Be light or dark.', fields: { theme: 'auto, light or dark' } },
};
