import { sitePath } from '../components/site-path.ts';
import { openMarksInPlace } from '../notes/mark-popover.ts';
import { openNotesInPlace } from '../notes/note-popover.ts';
import { createPopover } from '../notes/popover.ts';
import { startFigure } from './figure-stage.ts';

for (const scene of document.querySelectorAll<HTMLElement>('[data-scene]')) startFigure(scene);
const popover = createPopover(document.body);
if (popover) {
  openNotesInPlace(document.body, popover);
  openMarksInPlace(document.body, popover, sitePath('/notes/'));
}
