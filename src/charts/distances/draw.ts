import type { DistancesScene, DistancesState } from '../../schemas/scenes/distances.ts';
import type { Mark, Size } from '../../graphics/mark.ts';
import { drawGround } from './ground.ts';
import { layoutDistances } from './layout.ts';
import { drawRuler, drawScaleBars } from './ruler.ts';
import { drawSpans } from './spans.ts';
import { drawTowns } from './towns.ts';

const SVG = 'http://www.w3.org/2000/svg';

/** Draw the three distances in one state. All positions keep one scale, on the way as well. */
export function drawDistances(scene: DistancesScene, state: DistancesState, size: Size): Mark {
  const placed = layoutDistances(scene, state, size);
  return {
    tag: 'svg',
    attrs: {
      xmlns: SVG,
      class: 'graphic distances',
      viewBox: `0 0 ${size.width} ${size.height}`,
    },
    children: [
      drawGround(placed, state, size),
      drawScaleBars(placed, size),
      drawRuler(placed, state),
      drawSpans(scene, state, placed, size),
      drawTowns(placed, state),
    ],
  };
}
