import type { SceneStage } from './scene-stage.ts';
import { watchSigns } from './stage-signs.ts';

/**
 * The button of a map's stage that lends the map to the reader, and takes it back. Reading on takes
 * it back, too, so the button follows the stage.
 */
export function exploreMap(stage: SceneStage): void {
  const { stage: element, explore: button } = stage.parts;
  if (!button) return;
  const invitation = button.textContent;
  button.addEventListener('click', () => stage.explore(!stage.isExploring));
  watchSigns(element, ['exploring'], () => {
    button.toggleAttribute('data-on', stage.isExploring);
    button.textContent = stage.isExploring ? 'Back to the story' : invitation;
  });
}
