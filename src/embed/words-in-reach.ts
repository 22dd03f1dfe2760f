import type { SceneStage } from '../scenes/scene-stage.ts';

/**
 * Where the words of a step are higher than their place, let keys scroll them, and say so for style
 * sheets: `data-goes-on` while there is more below.
 * @returns to be called when another step is shown: its words begin at their beginning
 */
export function keepWordsInReach(stages: readonly SceneStage[]): () => void {
  const places = stages.flatMap(({ steps }) => steps[0]?.parentElement ?? []);
  const look = (): void => {
    const seen = places.map((place) => {
      const { scrollHeight, clientHeight, scrollTop } = place;
      return {
        place,
        hides: scrollHeight - clientHeight > 1,
        below: scrollHeight - clientHeight - scrollTop,
      };
    });
    for (const { place, hides, below } of seen) {
      place.toggleAttribute('data-goes-on', hides && below > 1);
      if (hides) place.tabIndex = 0;
      else place.removeAttribute('tabindex');
    }
  };
  const sizes = new ResizeObserver(look);
  for (const place of places) {
    place.role = 'group';
    place.ariaLabel = 'Words of the step';
    place.addEventListener('scroll', look, { passive: true });
    sizes.observe(place);
  }
  // A face that comes late makes words higher, and their place not.
  for (const step of stages.flatMap(({ steps }) => steps)) sizes.observe(step);
  return () => {
    for (const place of places) place.scrollTop = 0;
    look();
  };
}
