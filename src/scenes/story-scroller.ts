import { followInAddress } from './address.ts';
import { watchArrival } from './arrival.ts';
import { exploreMap } from './explore-map.ts';
import { isLaidOutForStages, sayThatStagesRun } from './head-script.ts';
import {
  isReading,
  readingLine,
  readingLineShare,
  stepAtLine,
  type Extent,
} from './reading-line.ts';
import { SceneStage } from './scene-stage.ts';
import { guideByScrolling } from './scroll-guide.ts';
import { watchSpeed } from './scroll-speed.ts';
import { watchSteps } from './scroll.ts';
import { scenesIn } from './stage-parts.ts';
import { stagePlace } from './stage-place.ts';
import { walkSteps } from './step-walk.ts';

/** How far off a scene may be, in window heights, when its code and data are fetched. */
const AHEAD = 1;
/** The same before the reader first scrolls: a page that is only looked at stays light. */
const AT_FIRST = 0;
/** Whoever scrolls faster than this, in pixels per millisecond, passes by: pictures cut, as they cannot be watched. */
const HURRY = 1.2;

/**
 * Make every scene of the page follow the reader: the stage shows the step at the reading line,
 * whatever brought it there.
 */
export function startStory(root: ParentNode): void {
  const stages = scenesIn(root).map((scene) => new SceneStage(scene));
  const steps = stages.flatMap((stage) => stage.steps);
  // The page has gone back to its stills (see head-script.ts): leave them where they are.
  if (steps.length === 0 || !isLaidOutForStages()) return;

  const follow = followInAddress(new Set(steps.map(({ id }) => id)));
  let scrolledTo = scrollY;
  const speed = watchSpeed();
  const guides = new Map(stages.map((stage) => [stage, guideByScrolling(stage)]));

  /** Where the steps stand, in pixels from the page's top: scrolling alone moves none of them. */
  let standing: ReadonlyMap<SceneStage, readonly Extent[]> = new Map();
  let place = stagePlace();
  const measure = (): void => {
    place = stagePlace();
    const top = scrollY;
    const extentOf = (step: HTMLElement): Extent => {
      const box = step.getBoundingClientRect();
      return { top: box.top + top, bottom: box.bottom + top };
    };
    standing = new Map(stages.map((stage) => [stage, stage.steps.map(extentOf)]));
  };

  const show = ({ cut = false } = {}): void => {
    const line = scrollY + readingLine(innerHeight, place);
    const hurried = speed() > HURRY;
    const jumped = Math.abs(scrollY - scrolledTo) > innerHeight;
    scrolledTo = scrollY;
    let reading: string | undefined;
    for (const [stage, extents] of standing) {
      const step = stage.steps[stepAtLine(extents, line)];
      if (!step) continue;
      const passesBy = (jumped || hurried) && !guides.get(stage)?.isUnderWay();
      stage.show(step, !(cut || arriving() || passesBy));
      if (isReading(extents, line)) reading = step.id;
    }
    if (!arriving()) follow(reading);
  };
  const update = (how?: { readonly cut: boolean }): void => {
    measure();
    show(how);
  };
  const cut = (): void => update({ cut: true });
  const arriving = watchArrival(cut);

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
  addEventListener('hashchange', cut);
  addEventListener('pageshow', remeasure);
  document.addEventListener('visibilitychange', remeasure);

  for (const [stage, guide] of guides) {
    loadWhenNear(stage);
    walkSteps(stage, guide);
    exploreMap(stage);
  }
  update({ cut: true });
  sayThatStagesRun();
}

/** Fetch a scene's drawing while the page is idle, once the reader is about to come to it. */
function loadWhenNear(stage: SceneStage): void {
  const load = (): void => void stage.load();
  const loadInPeace = (): void => {
    if ('requestIdleCallback' in window) requestIdleCallback(load, { timeout: 300 });
    else setTimeout(load, 50);
  };
  const watch = (distance: number): IntersectionObserver => {
    const observer = new IntersectionObserver(
      (entries) => {
        if (entries.some(({ isIntersecting }) => isIntersecting)) loadInPeace();
      },
      { rootMargin: `${distance * 100}% 0px` },
    );
    observer.observe(stage.parts.scene);
    return observer;
  };
  const atFirst = watch(AT_FIRST);
  const onScroll = (): void => {
    atFirst.disconnect();
    watch(AHEAD);
  };
  addEventListener('scroll', onScroll, { once: true, passive: true });
}

/** Many calls in one frame become one, before the next. */
function afterFrame(act: () => void): () => void {
  let frame = 0;
  return () => {
    cancelAnimationFrame(frame);
    frame = requestAnimationFrame(act);
  };
}
