import type { DistancesScene, DistancesState } from './schema.ts';
import { drawGraphic } from '../../graphics/draw-graphic.ts';
import type { Mark, Size } from '../../graphics/mark.ts';
import { drawGround } from './ground.ts';
import { layoutDistances, type DistancesView } from './layout.ts';
import { drawRuler, drawScaleBars } from './ruler.ts';
import { drawSpans } from './spans.ts';
import { drawTowns } from './towns.ts';

/**
 * Draw the three distances in one state. All positions keep one scale, on the way as well.
 * @param view what is seen, where it is on its way to what the state looks at
 */
export function drawDistances(
  scene: DistancesScene,
  state: DistancesState,
  size: Size,
  view?: DistancesView,
): Mark {
  const placed = layoutDistances(scene, state, size, view);
  return drawGraphic('distances', size, [
    drawGround(scene, state, placed, size),
    drawScaleBars(placed, size),
    drawRuler(placed, state),
    drawSpans(scene, state, placed, size),
    drawTowns(scene, state, placed),
  ]);
}
