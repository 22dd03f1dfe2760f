import { copyPassages } from '../components/copy-passages.ts';
import { keepReadingPlace } from '../reader/reading-place.ts';
import { bringModule } from './bring-module.ts';
import { keepForSaving } from './keep-for-saving.ts';
import { openInPlace } from './open-in-place.ts';
import { startStory } from './story-scroller.ts';

startStory(document, { bring: bringModule, keepPlace: keepReadingPlace });
openInPlace(document);
copyPassages(document);
keepForSaving(document);
