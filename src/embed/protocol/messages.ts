/**
 * What a frame of this publication and the page that holds it tell each other, by
 * `window.postMessage`: version 1 of the protocol. Each message is a plain object with these three
 * fields, and those of its kind.
 */
export type Envelope<Message> = { readonly ns: typeof NAMESPACE; readonly v: 1 } & Message;

/** Whose messages these are. */
export const NAMESPACE = 'seven-kilometers';

/** What a frame tells its host. */
export type FrameMessage =
  /** It runs; `steps` is how many it has. Sent at the beginning, and as the answer to `hello`. */
  | { readonly type: 'ready'; readonly title: string; readonly steps: number }
  /** How high the frame would like to be, in CSS pixels. */
  | { readonly type: 'height'; readonly height: number }
  /** How high it would have to be for a print of all its steps, in CSS pixels: so many pages (`PAGE_HEIGHT`). */
  | { readonly type: 'print'; readonly height: number }
  /** How long the page in a led frame is, in CSS pixels. */
  | { readonly type: 'length'; readonly length: number }
  /** Where in its page a led frame would like to be scrolled to, in CSS pixels. */
  | { readonly type: 'seek'; readonly top: number }
  /** The reader would like to go on below the frame. */
  | { readonly type: 'pass' }
  /** The reader has come to a step: its id, its place from 0, and what brought them. */
  | {
      readonly type: 'step';
      readonly step: string;
      readonly index: number;
      readonly cause: string;
    };

/** What a host tells a frame. */
export type HostMessage =
  /** Asks for `ready` and for the height or the length, should they have been missed. */
  | { readonly type: 'hello' }
  /** Where a led frame is to stand in its page, in CSS pixels. */
  | { readonly type: 'scroll'; readonly top: number }
  /** The page is about to be printed: bring the pictures of all steps, and say how high they are. */
  | { readonly type: 'printing' }
  /** Show the step with this id. */
  | { readonly type: 'go'; readonly step: string }
  /** Be light, be dark, or be what the reader’s system asks for. */
  | { readonly type: 'theme'; readonly theme: 'auto' | 'light' | 'dark' };

/** A message of a side, ready to be sent. */
export const toSend = <Message extends FrameMessage | HostMessage>(
  message: Message,
): Envelope<Message> => ({ ns: NAMESPACE, v: 1, ...message });

/**
 * The most messages in a second that a side listens to; what comes beyond them is dropped. A host that
 * leads sends one in each frame of the screen, and the quickest screens show 540 in a second.
 */
export const MOST_A_SECOND = 600;

/**
 * How high a page of paper is taken to be where nobody knows, in CSS pixels: a US letter within a
 * browser’s own margins. A frame that is printed whole is as high as some of them.
 */
export const PAGE_HEIGHT = 970;
