import { atLeisure } from '../scenes/at-leisure.ts';
import { isFramed } from '../scenes/framed.ts';
import { isLaidOutForStages } from '../scenes/head-script.ts';
import { scrollToStep } from '../scenes/scroll-guide.ts';
import { openInPlace } from '../scenes/open-in-place.ts';
import { markCurrent, scenesIn, stepsIn } from '../scenes/stage-parts.ts';
import { stepCalled } from '../scenes/step-called.ts';
import { startStory } from '../scenes/story-scroller.ts';
import { bringScript } from './bring-script.ts';
import { bringStills } from './bring-stills.ts';
import { readChoice } from './embed-choice.ts';
import type { EmbedWalk, StepCause } from './embed-walk.ts';
import { startSteps } from './frame-steps.ts';
import { linkToHost } from './host-link.ts';
import { keepChosen } from './keep-chosen.ts';
import { followHost, seekStep } from './led-scroll.ts';
import { tellOfNewerRelease } from './newer-release.ts';
import { offerPass } from './offer-pass.ts';
import { openAtStep } from './open-at-step.ts';
import { openLinks } from './open-links.ts';
import { markAbsentStills } from './mark-absent-stills.ts';
import { facesForPrint, printedHeight } from './printed-height.ts';
import type { HostMessage } from './protocol/messages.ts';
import { withIdsOfNow } from './ids-of-now.ts';
import { wantedHeight } from './wanted-height.ts';
import { tellWhenWidthIsNew } from './width-is-new.ts';

/** How long a frame stands still before it finds out how high its print is, in milliseconds. */
const CALM = 500;

const root = document.documentElement;
const choice = withIdsOfNow(document, readChoice(location.search));
keepChosen(document, choice);
const isLed = choice.mode === 'scroll' && isFramed() && root.hasAttribute('data-led');
const host = isFramed() ? linkToHost(hear) : undefined;
const follow = isLed && host ? followHost(document, host) : undefined;
let walk: EmbedWalk | undefined;
let count = stepsIn(document).length;
/** Whether a host has said that it listens: no other wants the height of a print, which takes a layout of all of it to know. */
let isHeard = false;

/** Of a still there is nothing more to print. */
const tellPrint =
  host && choice.mode !== 'static'
    ? atLeisure(() => {
        void facesForPrint(document).then(() => {
          if (innerWidth > 0) host.tell({ type: 'print', height: printedHeight(document) });
        });
      }, CALM)
    : undefined;

const tellStep = (step: HTMLElement, index: number, cause: StepCause | 'scroll'): void =>
  host?.tell({ type: 'step', step: step.id, index, cause });

if (isLaidOutForStages() && choice.mode === 'scroll') {
  const [steps, scenes] = [stepsIn(document), scenesIn(document)];
  const first = steps.find(({ id }) => id === choice.step);
  startStory(document, {
    bring: bringScript,
    // A led frame begins where its host’s page does.
    ...(first && !isLed && { holdPlace: openAtStep(first) }),
    stays: true,
    scrollTo: isLed && host ? (step) => seekStep(step, host) : scrollToStep,
    onStep: (step) => tellStep(step, steps.indexOf(step), 'scroll'),
    onScene: ({ parts }) => markCurrent(scenes, parts.scene),
  });
} else if (isLaidOutForStages()) {
  walk = startSteps(document, choice, (stops, index, cause) => {
    const { step } = stops[index] ?? stops[0];
    tellStep(step, index, cause);
  });
  count = walk?.stops.length ?? 0;
}
openInPlace(document);
if (host) {
  openLinks(document, host);
  markAbsentStills(document);
  if (choice.mode === 'scroll') offerPass(document, host, isLed);
  sayReady();
  const tellHeight = (): void => {
    if (choice.mode !== 'scroll' && choice.mode !== 'present')
      host.tellHeight(wantedHeight(document));
  };
  tellWhenWidthIsNew(() => {
    tellHeight();
    if (isHeard) tellPrint?.();
  });
}

void tellOfNewerRelease(document);

function sayReady(): void {
  host?.tell({ type: 'ready', title: document.title.slice(0, 200), steps: count });
}

function hear(message: HostMessage): void {
  switch (message.type) {
    case 'hello':
      sayReady();
      host?.tellHeightAgain();
      isHeard = true;
      tellPrint?.();
      follow?.tellLength();
      return;
    case 'scroll':
      if (isLed) scrollTo({ top: message.top, behavior: 'instant' });
      return;
    case 'printing':
      bringStills(document);
      return;
    case 'go': {
      const step = stepCalled(document, message.step);
      if (!step) return;
      if (walk)
        walk.goTo(
          walk.stops.findIndex((stop) => stop.step === step),
          'host',
        );
      else if (isLed && host) seekStep(step, host);
      else scrollToStep(step);
      return;
    }
    case 'theme':
      root.dataset.theme = message.theme;
      return;
  }
}
