import { messageRate } from '../protocol/message-rate.ts';
import { MOST_A_SECOND, type FrameMessage } from '../protocol/messages.ts';
import { readFrameMessage } from '../protocol/read-message.ts';
import { isFramesOrigin } from './is-frames-origin.ts';

/**
 * Hear what a frame says, and nothing that another window says in its name, that comes from
 * elsewhere, that comes too often, or that is no message.
 * @param frameNow the frame, which may be another one by the time it speaks
 * @param gone ends it
 */
export function hearFrame(
  frameNow: () => HTMLIFrameElement | undefined,
  hear: (message: FrameMessage, frame: HTMLIFrameElement) => void,
  gone: AbortSignal,
): void {
  const isWithinRate = messageRate(MOST_A_SECOND, () => performance.now());
  addEventListener(
    'message',
    ({ source, origin, data }) => {
      const frame = frameNow();
      if (!frame?.contentWindow || source !== frame.contentWindow) return;
      const address = new URL(frame.src, document.baseURI);
      if (!isFramesOrigin(frame, address, origin) || !isWithinRate()) return;
      const message = readFrameMessage(data);
      if (message) hear(message, frame);
    },
    { signal: gone },
  );
}
