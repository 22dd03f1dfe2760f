import { drawGraphic } from '../../graphics/draw-graphic.ts';
import type { Mark, Size } from '../../graphics/mark.ts';
import { TOLL_PARTS } from './toll-parts.ts';
import type { TollPart } from './toll-parts.ts';
import type { TollsScene, TollsState } from './schema.ts';
import { drawFootnote } from '../../charts/footnote.ts';
import { drawTelling } from '../../charts/telling.ts';
import { drawBlock } from '../../charts/text-block.ts';
import { drawAway, drawComplaints, drawHeard } from './beyond.ts';
import { frameOf } from './frame.ts';
import type { Frame } from './frame.ts';
import { drawGround } from './ground.ts';
import { labelsOf } from './labels.ts';
import { drawPieces, drawPlant } from './plant.ts';
import { drawFuel, drawLimestone, drawToll, drawTrucks } from './streams.ts';
import { drawFighters, drawShops } from './town.ts';

/** Draw what moves and who takes a share, as far as a state has told; what it tells stands out. */
export function drawTolls(scene: TollsScene, state: TollsState, size: Size): Mark {
  const frame = frameOf(scene, size);
  const shown = TOLL_PARTS.slice(0, TOLL_PARTS.indexOf(state.tells) + 1);
  return drawGraphic('tolls', size, [
    drawGround(scene, frame, shown.includes('shops')),
    ...shown.map((part) => drawPart(scene, part, part === state.tells, frame)),
    {
      tag: 'g',
      key: 'labels',
      children: shown.flatMap((part) =>
        labelsOf(scene, part, part === state.tells, frame).map(drawBlock),
      ),
    },
    drawTelling(state, size),
    drawFootnote(scene.caution, size),
  ]);
}

/** Each part’s own marks, and those at each of its ends. */
const DRAWN: Readonly<
  Record<
    TollPart,
    { own: (frame: Frame) => Mark[]; end: (frame: Frame, index: number) => (Mark | undefined)[] }
  >
> = {
  plant: { own: drawPlant, end: drawPieces },
  fuel: { own: drawFuel, end: () => [] },
  trucks: { own: drawTrucks, end: () => [] },
  limestone: { own: drawLimestone, end: drawToll },
  shops: { own: drawShops, end: drawFighters },
  complaints: { own: drawComplaints, end: drawHeard },
  capital: { own: () => [], end: drawAway },
};

function drawPart({ parts }: TollsScene, part: TollPart, told: boolean, frame: Frame): Mark {
  const { title, notes, party, ends } = parts[part];
  const { own, end } = DRAWN[part];
  return {
    tag: 'g',
    key: part,
    attrs: { class: party && `party-${party}`, opacity: told ? 1 : 0.4 },
    children: [
      { tag: 'g', key: `${part}-own`, notes, title, children: own(frame) },
      ...ends.map((fact, index) => ({
        tag: 'g',
        key: `${part}-${index + 1}`,
        notes: fact.notes,
        title: fact.title,
        attrs: { class: fact.party && `party-${fact.party}` },
        children: end(frame, index),
      })),
    ],
  };
}
