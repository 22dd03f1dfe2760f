import { onScrolledFrame, shownExtent } from '../reader/scrolled-frame.ts';
import { followInAddress } from './address.ts';
import { watchArrival } from './arrival.ts';
import { sayIfCovered } from './covering.ts';
import { exploreOnStage } from './explore.ts';
import { isFramed } from './framed.ts';
import { isLaidOutForStages, sayThatStagesRun } from './head-script.ts';
import { loadWhenNear } from './load-when-near.ts';
import type { BringMount } from './bring-mount.ts';
import { watchPassing } from './passing-by.ts';
import {
  isReading,
  readingLine,
  readingLineShare,
  stepAtLine,
  type Extent,
} from './reading-line.ts';
import { SceneStage } from './scene-stage.ts';
import { guideByScrolling, scrollToStep } from './scroll-guide.ts';
import { watchSteps } from './scroll.ts';
import { scenesIn } from './stage-parts.ts';
import { stagePlace } from './stage-place.ts';
import { walkSteps } from './step-walk.ts';

const WHOLE_PAGE: Extent = { top: -Infinity, bottom: Infinity };

type StoryOptions = {
  /** How the code of drawings is brought. */
  readonly bring: BringMount;
  /** How the page is scrolled to a step that a button or a key asks for. */
  readonly scrollTo?: (step: HTMLElement) => void;
  /** Holds the place where the page opens while fonts and pictures come, and says whether it does; the step in the address where left out. */
  readonly holdPlace?: () => boolean;
  /** Hears which step the reader is at, to find it again another day; none between scenes. */
  readonly keepPlace?: (step: string | undefined) => void;
  /** Whether a stage stays in the window between scenes, too. */
  readonly stays?: boolean;
  /** Hears which step is at the reading line, each time it is another one. */
  readonly onStep?: (step: HTMLElement) => void;
  /** Hears which scene has begun last above the reading line, each time it is another one; the first before any has. */
  readonly onScene?: (stage: SceneStage) => void;
};

/**
 * Make every scene of the page follow the reader: the stage shows the step at the reading line,
 * whatever brought it there.
 */
export function startStory(
  root: ParentNode,
  { bring, scrollTo = scrollToStep, holdPlace, keepPlace, stays, onStep, onScene }: StoryOptions,
): void {
  const stages = scenesIn(root).map((scene) => new SceneStage(scene, bring));
  const steps = stages.flatMap((stage) => stage.steps);
  // The page has gone back to its stills (see head-script.ts): leave them where they are.
  if (steps.length === 0 || !isLaidOutForStages()) return;

  // In a frame nobody sees the address, and the place is kept by whoever owns the page around it.
  const ids = new Set(steps.map(({ id }) => id));
  const follow = isFramed() ? undefined : followInAddress(ids, keepPlace);
  let told: HTMLElement | undefined;
  let toldScene: SceneStage | undefined;
  let scrolledTo = scrollY;
  const guides = new Map(stages.map((stage) => [stage, guideByScrolling(stage, scrollTo)]));
  const isWalked = (): boolean => [...guides.values()].some((guide) => guide.isUnderWay());
  const isPassing = watchPassing(() => {
    show();
    loadNear();
  });

  /** Where the steps and scenes stand, in pixels from the page's top: scrolling alone moves none of them. */
  let standing: ReadonlyMap<SceneStage, readonly Extent[]> = new Map();
  let scenes: readonly Extent[] = [];
  let place = stagePlace();
  const measure = (): void => {
    place = stagePlace();
    const top = scrollY;
    const extentOf = (element: HTMLElement): Extent => {
      const box = element.getBoundingClientRect();
      return { top: box.top + top, bottom: box.bottom + top };
    };
    standing = new Map(stages.map((stage) => [stage, stage.steps.map(extentOf)]));
    scenes = stays ? [WHOLE_PAGE] : stages.map(({ parts }) => extentOf(parts.scene));
  };

  const show = ({ cut = false, shown = shownExtent() } = {}): void => {
    sayIfCovered(document.documentElement, place, scenes, shown);
    // Whoever passes by sees no picture: the one where they slow down is drawn, none on the way.
    if (isPassing() && !cut && !isWalked()) return;
    const height = shown.bottom - shown.top;
    const line = shown.top + readingLine(height, place);
    const jumped = Math.abs(shown.top - scrolledTo) > height;
    scrolledTo = shown.top;
    let reading: HTMLElement | undefined;
    for (const [stage, extents] of standing) {
      const step = stage.steps[stepAtLine(extents, line)];
      if (!step) continue;
      stage.show(step, !(cut || arriving() || (jumped && !guides.get(stage)?.isUnderWay())));
      if (isReading(extents, line)) reading = step;
    }
    if (!arriving()) follow?.(reading?.id);
    if (onScene) {
      const begun = stages.findLast((stage) => (standing.get(stage)?.[0]?.top ?? Infinity) <= line);
      const last = begun ?? stages[0];
      if (last && last !== toldScene) onScene(last);
      toldScene = last;
    }
    if (reading && reading !== told) onStep?.(reading);
    told = reading ?? told;
  };
  const update = (how?: { readonly cut: boolean }): void => {
    measure();
    show(how);
  };
  const cut = (): void => update({ cut: true });
  const arriving = watchArrival(cut, holdPlace);

  const watch = watchSteps(
    steps,
    () => readingLineShare(stagePlace()),
    // The way out of one step and into the next are told apart, but are one change of the picture.
    afterFrame(() => show()),
  );
  const remeasure = (): void => {
    watch.refresh();
    cut();
  };
  addEventListener('resize', afterFrame(remeasure));
  new ResizeObserver(afterFrame(cut)).observe(document.body);
  addEventListener('scrollend', () => update());
  // In a frame of another site neither of these is sure to come: where the reader is, is asked anyway.
  onScrolledFrame((shown) => show({ shown }));
  addEventListener('hashchange', cut);
  addEventListener('pageshow', remeasure);
  document.addEventListener('visibilitychange', remeasure);

  const loadNear = loadWhenNear(stages, isPassing);
  for (const [stage, guide] of guides) {
    walkSteps(stage, guide);
    exploreOnStage(stage);
  }
  update({ cut: true });
  sayThatStagesRun();
}

/** Many calls in one frame become one, before the next. */
function afterFrame(act: () => void): () => void {
  let frame = 0;
  return () => {
    cancelAnimationFrame(frame);
    frame = requestAnimationFrame(act);
  };
}
