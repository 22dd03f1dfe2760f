import { exploreOnStage } from '../scenes/explore.ts';
import { goBackToStills } from '../scenes/head-script.ts';
import { SceneStage } from '../scenes/scene-stage.ts';
import { scenesIn } from '../scenes/stage-parts.ts';
import { bringScript } from './bring-script.ts';
import type { EmbedChoice } from './embed-choice.ts';
import { embedPartOf } from './embed-parts.ts';
import { walkEmbed, type EmbedWalk, type StepCause, type Stop } from './embed-walk.ts';
import { leadWalk } from './lead-walk.ts';
import { stepRail } from './step-rail.ts';
import { offerSwap } from './swap-picture.ts';
import { keepWordsInReach } from './words-in-reach.ts';

/**
 * Show the steps of an embed one at a time, from the one that its address names.
 * @param onStep hears of every step that is shown
 * @returns nothing where there is no step to show: the page is then left as the build wrote it
 */
export function startSteps(
  page: Document,
  choice: EmbedChoice,
  onStep: (stops: readonly [Stop, ...Stop[]], index: number, cause: StepCause) => void,
): EmbedWalk | undefined {
  const stages = scenesIn(page).map((scene) => new SceneStage(scene, bringScript));
  const [first, ...rest] = stages.flatMap((stage) => stage.steps.map((step) => ({ step, stage })));
  if (!first) {
    goBackToStills();
    return undefined;
  }
  const stops: readonly [Stop, ...Stop[]] = [first, ...rest];
  const begin = Math.max(
    0,
    stops.findIndex(({ step }) => step.id === choice.step),
  );
  const rail = stepRail(
    embedPartOf(page, 'rail') as HTMLInputElement,
    stops.map(({ step }) => step),
    (index) => walk.goTo(index, 'rail'),
  );
  const beginWords = keepWordsInReach(stages);
  const walk = walkEmbed(stops, begin, (index, cause) => {
    rail.show(index);
    beginWords();
    onStep(stops, index, cause);
  });
  for (const stage of stages) exploreOnStage(stage);
  offerSwap(page);
  // Of a still there is one step, with nothing to press.
  if (choice.mode !== 'static') leadWalk(page, walk, choice);
  const bring = (): void => void stops[walk.at()]?.stage.load();
  if (choice.mode === 'present') {
    bring();
    offerFullScreen(page);
  }
  if (choice.mode === 'steps') onFirstUse(page, bring);
  return walk;
}

/** A presentation can fill the screen, where the browser lets it. */
function offerFullScreen(page: Document): void {
  const button = embedPartOf(page, 'full-screen');
  button.hidden = !page.fullscreenEnabled;
  button.addEventListener('click', () => void page.documentElement.requestFullscreen());
  page.addEventListener('fullscreenchange', () => {
    button.hidden = page.fullscreenElement !== null;
  });
}

/** Call once when somebody first points at the embed, touches it or comes to it by keys. */
function onFirstUse(page: Document, act: () => void): void {
  const used = new AbortController();
  for (const sign of ['pointerover', 'pointerdown', 'focusin', 'keydown'] as const) {
    page.addEventListener(
      sign,
      () => {
        used.abort();
        act();
      },
      { signal: used.signal, passive: true },
    );
  }
}
