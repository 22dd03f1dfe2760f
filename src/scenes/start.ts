import { startNotePopovers } from '../notes/note-popover.ts';
import { startStory } from './story-scroller.ts';

startStory(document);
startNotePopovers(document.body);
