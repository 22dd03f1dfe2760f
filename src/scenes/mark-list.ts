import { contentOf, sourcesOf } from '../notes/mark-popover.ts';
import type { Popover } from '../notes/popover.ts';
import { factsIn, type Fact } from './mark-facts.ts';
import type { SceneParts } from './scene-parts.ts';
import { watchSigns } from './stage-signs.ts';

/**
 * The marks of a stage’s picture as a plain list that opens: each a button that shows where it is, and
 * its notes. A list box is walked by arrow keys, which those who swipe from thing to thing with VoiceOver
 * or TalkBack do not have.
 * @param notesPage the address of the page with all notes
 */
export function listMarks(
  { stage, live, list }: SceneParts,
  popover: Popover,
  notesPage: string,
): void {
  const items = list.querySelector('ul');
  const itemOf = ({ says, elements: [mark] }: Fact): HTMLElement => {
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = says;
    button.addEventListener('click', () => {
      if (!mark?.isConnected) return;
      popover.show(mark, says, contentOf(mark, notesPage));
      popover.enter();
    });
    const item = document.createElement('li');
    item.append(button, sourcesOf(mark?.getAttribute('data-notes') ?? '', notesPage));
    return item;
  };
  const fill = (): void => {
    if (list.open) items?.replaceChildren(...factsIn(live).map(itemOf));
  };
  list.addEventListener('toggle', fill);
  list.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || !list.open || event.defaultPrevented) return;
    event.preventDefault();
    list.open = false;
    list.querySelector('summary')?.focus({ preventScroll: true });
  });
  watchSigns(stage, ['shows'], () => (list.open = false));
  watchSigns(stage, ['live'], () => (list.hidden = false));
}
