import { asksForHeight, heightInDialects, hostWays, linkInDialects } from './dialects.ts';
import { messageRate } from './protocol/message-rate.ts';
import { MOST_A_SECOND, toSend, type FrameMessage, type HostMessage } from './protocol/messages.ts';
import { readHostMessage } from './protocol/read-message.ts';

/** The way from a frame to the page that holds it. */
export type HostLink = {
  tell(message: FrameMessage): void;
  /** Say how high the frame would like to be, each time it is another height. */
  tellHeight(height: number): void;
  /** Say the height once more: somebody has come who missed it. */
  tellHeightAgain(): void;
  /** Ask a host that opens links for its frames to open one. */
  askToOpen(href: string): void;
};

/**
 * Talk with the page that holds this frame. Whoever that is may hear everything: nothing that is
 * said is secret, so no origin is asked for. Only the holder is listened to.
 * @param hear hears each message of the protocol that the host sends
 */
export function linkToHost(hear: (message: HostMessage) => void): HostLink {
  const ways = hostWays(location);
  const address = location.href;
  const post = (data: unknown): void => window.parent.postMessage(data, '*');
  let height = 0;
  const sayHeight = (): void => {
    if (height === 0) return;
    post(toSend({ type: 'height', height }));
    for (const data of heightInDialects(height, ways, address)) post(data);
  };
  const isWithinRate = messageRate(MOST_A_SECOND, () => performance.now());
  addEventListener('message', ({ source, data }) => {
    if (source !== window.parent || !isWithinRate()) return;
    const message = readHostMessage(data);
    if (message) hear(message);
    else if (asksForHeight(data)) sayHeight();
  });
  return {
    tell: (message) => post(toSend(message)),
    tellHeight(wanted) {
      const next = Math.min(20_000, Math.max(200, Math.ceil(wanted)));
      if (next === height) return;
      height = next;
      sayHeight();
    },
    tellHeightAgain: sayHeight,
    askToOpen(href) {
      for (const data of linkInDialects(href, ways)) post(data);
    },
  };
}
