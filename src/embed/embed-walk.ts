import { sayThatStagesRun } from '../scenes/head-script.ts';
import type { SceneStage } from '../scenes/scene-stage.ts';
import { stepCount } from '../scenes/step-count.ts';

/** A step of an embed, with the stage that shows it. */
export type Stop = { readonly step: HTMLElement; readonly stage: SceneStage };

/** What brought the reader to a step. */
export type StepCause = 'begin' | 'button' | 'key' | 'rail' | 'swipe' | 'play' | 'host';

/** A way through all steps of an embed, one at a time, over the borders of its scenes. */
export type EmbedWalk = {
  readonly stops: readonly Stop[];
  /** The place among them of the step that is shown, from 0. */
  at(): number;
  /** Show another step; one that is not there is not gone to. Says whether it is. */
  goTo(index: number, cause: StepCause): boolean;
};

/**
 * A walk through the steps of an embed, which begins at one of them. Only the scene of the step that
 * is shown is there.
 * @param stops at least one, in reading order
 * @param onStep hears of every step that is shown
 */
export function walkEmbed(
  stops: readonly [Stop, ...Stop[]],
  begin: number,
  onStep: (index: number, cause: StepCause) => void,
): EmbedWalk {
  let shown = -1;
  const goTo = (index: number, cause: StepCause): boolean => {
    const [before, next] = [stops[shown], stops[index]];
    if (!next) return false;
    if (next === before) return true;
    shown = index;
    const { step, stage } = next;
    for (const each of stops)
      each.stage.parts.scene.toggleAttribute('data-current', each.stage === stage);
    stage.show(step, cause !== 'begin' && before?.stage === stage);
    tellPlace(stage, index, stops.length);
    if (before && before.stage !== stage) followFocus(before.stage, stage);
    if (cause !== 'begin') {
      // Whoever uses an embed is brought its live drawings; a glance at a page costs a still.
      void stage.load();
      stage.announce(step);
    }
    onStep(index, cause);
    return true;
  };
  goTo(begin, 'begin');
  sayThatStagesRun();
  return { stops, at: () => shown, goTo };
}

/** Say in the bar of a stage which step of all it shows, where the stage knows its own alone. */
function tellPlace({ parts }: SceneStage, index: number, total: number): void {
  parts.count.textContent = stepCount(index, total);
  parts.previous.ariaDisabled = String(index === 0);
  parts.next.ariaDisabled = String(index === total - 1);
}

/** A button that goes away with its stage hands the focus to its like on the next one. */
function followFocus(from: SceneStage, to: SceneStage): void {
  for (const button of ['previous', 'next'] as const) {
    if (document.activeElement === from.parts[button]) to.parts[button].focus();
  }
}
