import { sitePath } from '../components/site-path.ts';
import { openNamesInPlace } from '../names/name-popover.ts';
import { openMarksInPlace } from '../notes/mark-popover.ts';
import { openNotesInPlace } from '../notes/note-popover.ts';
import { createPopover } from '../notes/popover.ts';
import { listMarks } from './mark-list.ts';
import { walkMarks } from './mark-walk.ts';
import { partsOf, scenesIn } from './stage-parts.ts';
import { watchSigns } from './stage-signs.ts';

/** Open notes, names, and marks where the reader is, by touch and by keys, on a page with stages. */
export function openInPlace(page: Document): void {
  const popover = createPopover(page.body);
  if (!popover) return;
  const notesPage = sitePath('/notes/');
  openNotesInPlace(page.body, popover);
  openNamesInPlace(page.body, popover, notesPage);
  for (const parts of scenesIn(page).map(partsOf)) {
    openMarksInPlace(parts.live, popover, notesPage);
    walkMarks(parts, popover, notesPage);
    listMarks(parts, popover, notesPage);
    watchSigns(parts.stage, ['settled', 'view'], () => popover.placeAgain());
  }
}
