import type { ShareScene, ShareState } from './schema.ts';
import { drawGraphic } from '../../graphics/draw-graphic.ts';
import { at, px } from '../../graphics/mark.ts';
import type { Mark, Size } from '../../graphics/mark.ts';
import { wrapText } from '../../graphics/wrap-text.ts';
import { layoutShare } from './layout.ts';
import type { PlacedMark, PlacedShare } from './layout.ts';

/** Draw the people and the share that left, in one state. The same marks stay or travel. */
export function drawShare(scene: ShareScene, state: ShareState, size: Size): Mark {
  const placed = layoutShare(scene, state, size);
  return drawGraphic('share', size, [
    drawHomes(placed, state),
    {
      tag: 'g',
      key: 'people',
      children: placed.marks.map((mark, index) => drawPerson(scene, state, mark, index, placed)),
    },
    drawFigure(state, placed),
    drawCaution(scene, placed, size),
  ]);
}

/** The empty places of those who left; nothing to see while all are there. */
function drawHomes({ marks, radius }: PlacedShare, { apart }: ShareState): Mark {
  return {
    tag: 'g',
    key: 'homes',
    attrs: { opacity: apart ? 1 : 0 },
    children: marks
      .filter(({ leaves }) => leaves)
      .map(({ home }) => ({
        tag: 'circle',
        attrs: { class: 'home', cx: px(home[0]), cy: px(home[1]), r: px(radius) },
      })),
  };
}

function drawPerson(
  { whole, share, mark }: ShareScene,
  { apart }: ShareState,
  { leaves, x, y }: PlacedMark,
  index: number,
  { radius }: PlacedShare,
): Mark {
  const thousand = String(mark).replace(/\B(?=(\d{3})+$)/g, ',');
  return {
    tag: 'circle',
    key: `people-${index + 1}`,
    notes: leaves ? share.notes : whole.notes,
    title: `About ${thousand} people${leaves ? `; about ${share.percent} percent ${share.label}` : ''}`,
    attrs: {
      class: leaves && apart ? 'person person-leaves' : 'person',
      transform: at(x, y),
      r: px(radius),
    },
  };
}

function drawFigure(
  { figure, label, notes }: ShareState,
  { narrow, large, margin, figureY }: PlacedShare,
): Mark {
  return {
    tag: 'g',
    key: `figure-${figure}`,
    notes,
    title: `${label} ${figure}`,
    children: [
      {
        tag: 'text',
        text: label,
        attrs: {
          class: large ? 'label-soft label-large' : 'label-soft',
          x: margin,
          y: figureY - (narrow ? 44 : large ? 104 : 66),
        },
      },
      {
        tag: 'text',
        text: figure,
        attrs: {
          class: `figure${narrow ? '' : large ? ' figure-largest' : ' figure-large'}`,
          x: margin - 2,
          y: figureY,
        },
      },
    ],
  };
}

function drawCaution({ caution }: ShareScene, placed: PlacedShare, { width }: Size): Mark {
  const { narrow, large, margin, footY } = placed;
  const [size, lead] = large ? [14, 19] : [12, 16];
  const lines = wrapText(narrow ? caution.short : caution.text, width - margin * 2, size);
  return {
    tag: 'g',
    key: 'caution',
    notes: 'edition',
    children: lines.map((text, index) => ({
      tag: 'text',
      text,
      attrs: {
        class: large ? 'caution caution-large' : 'caution',
        x: margin,
        y: footY - (lines.length - 1 - index) * lead,
      },
    })),
  };
}
