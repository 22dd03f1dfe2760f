import { drawGraphic } from '../../graphics/draw-graphic.ts';
import type { Mark, Size } from '../../graphics/mark.ts';
import type { UnitsScene, UnitsState } from './schema.ts';
import { drawFootnote } from '../../charts/footnote.ts';
import { drawTelling } from '../../charts/telling.ts';
import { drawBorder } from './border.ts';
import { drawFarmland } from './farmland.ts';
import { measuresOf } from './measures.ts';

/** Draw a number of things in one state, one mark a thing. */
export function drawUnits(scene: UnitsScene, state: UnitsState, size: Size): Mark {
  const measures = measuresOf(scene, size);
  const { ground } = scene;
  return drawGraphic('units', size, [
    ...(ground.kind === 'farmland'
      ? drawFarmland(scene, ground, state, measures)
      : drawBorder(scene, ground, state, measures)),
    drawTelling(state, size),
    drawFootnote(state.caution, size),
  ]);
}
