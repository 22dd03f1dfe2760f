import { sitePath } from '../components/site-path.ts';
import { openMarksInPlace } from '../notes/mark-popover.ts';
import { openNotesInPlace } from '../notes/note-popover.ts';
import { createPopover } from '../notes/popover.ts';
import { startStory } from './story-scroller.ts';

startStory(document);
const popover = createPopover(document.body);
if (popover) {
  openNotesInPlace(document.body, popover);
  openMarksInPlace(document.body, popover, sitePath('/notes/'));
}
