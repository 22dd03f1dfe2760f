import type { SceneStage } from './scene-stage.ts';

/** How far off a scene may be, in window heights, when its code and data are fetched. */
const AHEAD = 1;
/** The same before the reader first scrolls: a page that is only looked at stays light. */
const AT_FIRST = 0;

/**
 * Fetch each scene's drawing while the page is idle, once the reader is about to come to it; not
 * while they pass by.
 * @returns call it when the reader no longer passes by
 */
export function loadWhenNear(stages: readonly SceneStage[], isPassing: () => boolean): () => void {
  const near = new Set<SceneStage>();
  const loadNear = (): void => {
    if (isPassing()) return;
    for (const stage of near) whenIdle(() => void stage.load());
  };
  const watch = (distance: number): IntersectionObserver => {
    const observer = new IntersectionObserver(
      (entries) => {
        for (const { target, isIntersecting } of entries) {
          const stage = stages.find(({ parts }) => parts.scene === target);
          if (stage && isIntersecting) near.add(stage);
          else if (stage) near.delete(stage);
        }
        loadNear();
      },
      { rootMargin: `${distance * 100}% 0px` },
    );
    for (const { parts } of stages) observer.observe(parts.scene);
    return observer;
  };
  const atFirst = watch(AT_FIRST);
  const onScroll = (): void => {
    atFirst.disconnect();
    watch(AHEAD);
  };
  addEventListener('scroll', onScroll, { once: true, passive: true });
  return loadNear;
}

function whenIdle(act: () => void): void {
  if ('requestIdleCallback' in window) requestIdleCallback(act, { timeout: 300 });
  else setTimeout(act, 50);
}
