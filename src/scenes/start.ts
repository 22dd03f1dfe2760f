import { copyPassages } from '../components/copy-passages.ts';
import { openInPlace } from './open-in-place.ts';
import { startStory } from './story-scroller.ts';

startStory(document);
openInPlace(document);
copyPassages(document);
