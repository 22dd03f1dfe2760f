import { readFrameMessage } from '../protocol/read-message.ts';
import { FRAME_SIZE } from '../snippet.ts';

/** Higher than this no frame is shown, in CSS pixels: systems cut off what is higher. */
const MOST = 1000;

/**
 * The frame of a preview, which becomes as high as it asks to be.
 * @param width in CSS pixels
 * @param onHeight hears that its height is another one
 */
export function previewFrame(
  src: string,
  title: string,
  width: number,
  onHeight: () => void,
): HTMLIFrameElement {
  const frame = document.createElement('iframe');
  frame.src = src;
  frame.title = title;
  frame.width = String(width);
  frame.height = String(FRAME_SIZE.height);
  const hear = ({ source, data }: MessageEvent<unknown>): void => {
    // Once it has been replaced, a frame has no window.
    if (!frame.isConnected) removeEventListener('message', hear);
    if (source === null || source !== frame.contentWindow) return;
    const message = readFrameMessage(data);
    if (message?.type !== 'height') return;
    frame.height = String(Math.min(MOST, message.height));
    onHeight();
  };
  addEventListener('message', hear);
  return frame;
}
