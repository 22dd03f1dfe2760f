import { bringSheet } from '../components/bring-sheet.ts';
import { element } from '../components/element.ts';
import sheet from '../styles/dialogs.css?url';

/** How far a reader scrolls back before they seem to look for something, in pixels. */
const BACK = 30;

/**
 * A button to the contents, and what they lead to, for readers who scroll back with the head of the page
 * out of sight. It goes when they read on: whoever reads has nothing before the text.
 */
export function offerWayBack(openContents: () => void): void {
  const head = document.querySelector('.site-head');
  if (!head) return;
  const button = element(
    'button',
    { type: 'button', class: 'way-button', hidden: true },
    'Contents',
  );
  button.addEventListener('click', openContents);
  document.body.append(button);

  let isHeadSeen = true;
  let turned = scrollY;
  let last = scrollY;
  new IntersectionObserver(([entry]) => {
    isHeadSeen = entry?.isIntersecting ?? true;
    if (isHeadSeen) button.hidden = true;
  }).observe(head);
  const show = async (): Promise<void> => {
    await bringSheet(sheet);
    button.hidden = isHeadSeen || scrollY >= turned;
  };
  addEventListener(
    'scroll',
    () => {
      const top = scrollY;
      // Since the reader last went on.
      if (top > last) turned = top;
      last = top;
      // Whoever reads on sets nothing again, or the page would be styled anew in every frame.
      if (isHeadSeen || top >= turned) {
        if (!button.hidden) button.hidden = true;
      } else if (button.hidden && turned - top > BACK) void show();
    },
    { passive: true },
  );
}
