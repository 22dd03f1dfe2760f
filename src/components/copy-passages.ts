import { passageOf, withSource } from './passage.ts';

/** Fewer characters are a name or a number that somebody looks up, and go without their source. */
const PASSAGE = 40;

/** What has an address of its own: a step, or a note in a list of notes. */
const ADDRESSED = '[data-step], .notes > [id]';

/**
 * Let what readers copy paste as they saw it, with a link to the step it is from. What is copied from
 * a field is left as it is.
 */
export function copyPassages(root: Document): void {
  root.addEventListener('copy', (event) => {
    const selection = getSelection();
    const range = selection?.rangeCount ? selection.getRangeAt(0) : undefined;
    if (!range || range.collapsed || !event.clipboardData || isField(event.target)) return;
    const passage = passageOf(range.cloneContents());
    const taken =
      passage.text.length < PASSAGE
        ? passage
        : withSource(passage, root.title, addressOf(range.startContainer));
    event.clipboardData.setData('text/plain', taken.text);
    event.clipboardData.setData('text/html', taken.html);
    event.preventDefault();
  });
}

const isField = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest('input, textarea, select') !== null;

/** The address of the step or note that a node stands in, or else of the page. */
function addressOf(node: Node): string {
  const element = node instanceof Element ? node : node.parentElement;
  const id = element?.closest(ADDRESSED)?.id;
  return location.origin + location.pathname + (id ? `#${id}` : '');
}
