import { bringSheet } from '../components/bring-sheet.ts';
import { element } from '../components/element.ts';
import sheet from '../styles/passage-link.css?url';
import { textDirectiveOf } from './text-directive.ts';

/** Fewer letters are a word that somebody looks up. */
const PASSAGE = 12;
/** How long a selection stands still before the button comes, in milliseconds. */
const PAUSE = 250;
/** How far below the selection it stands, in pixels. */
const GAP = 10;

/**
 * Offer a link to what is selected in a chapter: a small button below it copies the address of its
 * step, which leads on to the very words where browsers know how.
 */
export function offerPassageLink(text: HTMLElement): void {
  const button = element('button', { type: 'button', class: 'passage-link' }, LABEL);
  let timer: ReturnType<typeof setTimeout> | undefined;
  const offer = async (): Promise<void> => {
    button.remove();
    if (!selected(text)) return;
    await bringSheet(sheet);
    const range = selected(text);
    if (!range) return;
    button.textContent = LABEL;
    document.body.append(button);
    const { left, right, bottom } = range.getBoundingClientRect();
    const most = document.documentElement.clientWidth - button.offsetWidth - GAP;
    const middle = (left + right - button.offsetWidth) / 2;
    button.style.left = `${Math.max(GAP, Math.min(middle, most)) + scrollX}px`;
    // A passage that goes on below the window has its button at the window’s foot.
    const low = innerHeight - button.offsetHeight - GAP;
    button.style.top = `${Math.min(bottom + GAP, low) + scrollY}px`;
  };
  document.addEventListener('selectionchange', () => {
    clearTimeout(timer);
    timer = setTimeout(() => void offer(), PAUSE);
  });
  // The selection stays while the button is pressed.
  button.addEventListener('pointerdown', (event) => event.preventDefault());
  button.addEventListener('click', () => {
    const range = selected(text);
    if (!range) return;
    navigator.clipboard.writeText(addressOf(range)).then(
      () => (button.textContent = 'Copied'),
      () => (button.textContent = 'This browser did not let it be copied'),
    );
  });
}

const LABEL = 'Copy a link to this passage';

/** What is selected of the text, from whole word to whole word. */
function selected(text: HTMLElement): Range | undefined {
  const selection = getSelection();
  if (!selection?.rangeCount || selection.toString().trim().length < PASSAGE) return undefined;
  const range = selection.getRangeAt(0);
  return text.contains(range.commonAncestorContainer) ? wholeWords(range.cloneRange()) : undefined;
}

const LETTER = /[\p{L}\p{N}’'-]/u;

function wholeWords(range: Range): Range {
  const { startContainer, endContainer } = range;
  if (startContainer instanceof Text) {
    let { startOffset: at } = range;
    while (at > 0 && LETTER.test(startContainer.data[at - 1] ?? '')) at--;
    range.setStart(startContainer, at);
  }
  if (endContainer instanceof Text && range.endOffset > 0) {
    let { endOffset: at } = range;
    while (LETTER.test(endContainer.data[at - 1] ?? '') && LETTER.test(endContainer.data[at] ?? ''))
      at++;
    range.setEnd(endContainer, at);
  }
  return range;
}

function addressOf(range: Range): string {
  const { startContainer } = range;
  const start = startContainer instanceof Element ? startContainer : startContainer.parentElement;
  const step = start?.closest('[data-step]')?.id ?? '';
  const directive = textDirectiveOf(range.cloneContents()) ?? '';
  return `${location.origin}${location.pathname}#${step}${directive}`;
}
