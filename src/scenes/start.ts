import { copyPassages } from '../components/copy-passages.ts';
import { standNotesBeside } from '../notes/side-notes.ts';
import { followTrace } from '../reader/follow-trace.ts';
import { keepNextAtEnd, keepPlace } from '../reader/keep-place.ts';
import { offerPassageLink } from '../reader/passage-link.ts';
import { watchReading } from '../reader/watch-reading.ts';
import { bringModule } from './bring-module.ts';
import { followStills } from './follow-stills.ts';
import { isLaidOutForStages } from './head-script.ts';
import { keepForSaving } from './keep-for-saving.ts';
import { openInPlace } from './open-in-place.ts';
import { startStory } from './story-scroller.ts';

const onStep = watchReading();
if (isLaidOutForStages()) startStory(document, { bring: bringModule, keepPlace, onStep });
else followStills(document, { keepPlace, onStep });
openInPlace(document);
copyPassages(document);
keepForSaving(document);

const [trace, text, pager] = ['.trace', '.prose', '.pager'].map((selector) =>
  document.querySelector<HTMLElement>(selector),
);
if (text) standNotesBeside(text);
if (trace && text) {
  followTrace(trace, text);
  offerPassageLink(text);
}
if (pager) keepNextAtEnd(pager);
addEventListener('scroll', () => keepPlace(undefined), { once: true, passive: true });
