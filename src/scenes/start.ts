import { sitePath } from '../components/site-path.ts';
import { openNamesInPlace } from '../names/name-popover.ts';
import { openMarksInPlace } from '../notes/mark-popover.ts';
import { openNotesInPlace } from '../notes/note-popover.ts';
import { createPopover } from '../notes/popover.ts';
import { walkMarks } from './mark-walk.ts';
import { startStory } from './story-scroller.ts';

startStory(document);
const popover = createPopover(document.body);
if (popover) {
  const notesPage = sitePath('/notes/');
  openNotesInPlace(document.body, popover);
  openNamesInPlace(document.body, popover, notesPage);
  openMarksInPlace(document.body, popover, notesPage);
  for (const stage of document.querySelectorAll<HTMLElement>('[data-stage]')) {
    walkMarks(stage, popover, notesPage);
  }
}
