import { copyPassages } from '../components/copy-passages.ts';
import { bringModule } from './bring-module.ts';
import { openInPlace } from './open-in-place.ts';
import { startStory } from './story-scroller.ts';

startStory(document, { bring: bringModule });
openInPlace(document);
copyPassages(document);
