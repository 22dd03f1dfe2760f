import type { SceneStage } from './scene-stage.ts';

/**
 * The button of a map's stage that lends the map to the reader, and takes it back. Reading on takes
 * it back, too, so the button follows the stage.
 */
export function exploreMap(stage: SceneStage): void {
  const button = stage.stage.querySelector<HTMLElement>('[data-explore]');
  if (!button) return;
  const invitation = button.textContent;
  button.addEventListener('click', () => stage.explore(!stage.isExploring));
  new MutationObserver(() => {
    button.toggleAttribute('data-on', stage.isExploring);
    button.textContent = stage.isExploring ? 'Back to the story' : invitation;
  }).observe(stage.stage, { attributeFilter: ['data-exploring'] });
}
