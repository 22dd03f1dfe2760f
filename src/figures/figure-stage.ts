import { isFreshVisit } from '../scenes/arrival.ts';
import { bringModule } from '../scenes/bring-module.ts';
import { exploreOnStage } from '../scenes/explore.ts';
import { isLaidOutForStages, sayThatStagesRun } from '../scenes/head-script.ts';
import { SceneStage } from '../scenes/scene-stage.ts';
import { choiceOf, equivalentOf, wordsOf } from '../scenes/stage-parts.ts';
import { stepCalled } from '../scenes/step-called.ts';
import { walkSteps } from '../scenes/step-walk.ts';

/**
 * Let the page of one figure show a state large, so that its marks can be touched: the one that
 * its address names, `#<step>`, or one chosen among the small pictures or by the stage's buttons.
 * @param scene the element with the stage and the small pictures
 */
export function startFigure(scene: HTMLElement): void {
  if (!isLaidOutForStages()) return;
  const stage = new SceneStage(scene, bringModule);
  const words = wordsOf(scene);
  const named = (): HTMLElement | undefined => stepCalled(scene, location.hash.slice(1));

  const show = (step: HTMLElement, animate: boolean): void => {
    stage.show(step, animate);
    words.textContent = equivalentOf(step);
    for (const each of stage.steps) {
      choiceOf(each).setAttribute('aria-current', String(each === step));
    }
  };
  /** The small picture that the address leads to stands far below the stage that shows it large. */
  const bringIntoSight = (): void =>
    stage.parts.stage.scrollIntoView({ block: 'nearest', behavior: 'instant' });
  const follow = (): void => {
    const step = named();
    if (!step) return;
    show(step, true);
    stage.announce(step);
    bringIntoSight();
  };
  for (const step of stage.steps) {
    choiceOf(step).addEventListener('click', (event) => {
      if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
      event.preventDefault();
      history.pushState(null, '', `#${step.id}`);
      follow();
    });
  }
  addEventListener('hashchange', follow);
  walkSteps(stage, {
    at: () => stage.shown,
    goTo(step) {
      // As in chapters, the address says what is shown, and Back leaves the page.
      history.replaceState(history.state, '', `#${step.id}`);
      show(step, true);
    },
    isHere: () => isInWindow(stage.parts.picture),
  });
  exploreOnStage(stage);
  const addressed = named();
  if (addressed && isFreshVisit()) {
    bringIntoSight();
    addEventListener('load', bringIntoSight, { once: true });
  }
  const first = addressed ?? stage.steps.at(-1);
  if (first) show(first, false);
  void stage.load();
  sayThatStagesRun();
}

function isInWindow(element: HTMLElement): boolean {
  const { top, bottom } = element.getBoundingClientRect();
  return bottom > 0 && top < innerHeight;
}
