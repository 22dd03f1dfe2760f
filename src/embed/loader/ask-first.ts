import { newFrame } from './new-frame.ts';

/** Put a frame into an element, for the address that it names. */
export function addFrame(element: HTMLElement): HTMLIFrameElement {
  const frame = newFrame(element.getAttribute('src') ?? '', element.getAttribute('title'));
  element.prepend(frame);
  return frame;
}

/** Leave in an element what stands there, with a button, and empty it once a reader presses that. */
export function askFirst(element: HTMLElement, host: string, asked: () => void): void {
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = `Show it live, from ${host}`;
  button.addEventListener('click', () => {
    element.replaceChildren();
    asked();
  });
  element.append(button);
}
