import type { Mark, Size } from '../../graphics/mark.ts';
import type { UnitsScene, UnitsState } from '../../schemas/scenes/units.ts';
import { drawCaution } from '../caution.ts';
import { drawTelling } from '../telling.ts';
import { drawBorder } from './border.ts';
import { drawFarmland } from './farmland.ts';
import { frameOf } from './frame.ts';

/** Draw a number of things in one state, one mark a thing. */
export function drawUnits(scene: UnitsScene, state: UnitsState, size: Size): Mark {
  const frame = frameOf(scene, size);
  const { ground } = scene;
  return {
    tag: 'svg',
    attrs: {
      xmlns: 'http://www.w3.org/2000/svg',
      class: 'graphic units',
      viewBox: `0 0 ${size.width} ${size.height}`,
    },
    children: [
      ...(ground.kind === 'farmland'
        ? drawFarmland(scene, ground, state, frame)
        : drawBorder(scene, ground, state, frame)),
      drawTelling(state, size),
      drawCaution(state.caution, size),
    ],
  };
}
