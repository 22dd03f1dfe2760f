import type { ShareScene, ShareState } from './schema.ts';
import { drawLines } from '../../charts/text-lines.ts';
import { drawGraphic } from '../../graphics/draw-graphic.ts';
import { at } from '../../graphics/mark.ts';
import type { Mark, Size } from '../../graphics/mark.ts';
import { linePath } from '../../graphics/shapes.ts';
import { svg } from '../../graphics/svg.ts';
import { layoutShare } from './layout.ts';
import type { PlacedMark, PlacedShare } from './layout.ts';

/** Draw the people and the share that left, in one state. The same marks stay or travel. */
export function drawShare(scene: ShareScene, state: ShareState, size: Size): Mark {
  const placed = layoutShare(scene, state, size);
  return drawGraphic('share', size, [
    drawWays(placed, state),
    drawHomes(placed, state),
    svg.g(
      'people',
      placed.marks.map((mark, index) => drawPerson(scene, state, mark, index, placed)),
    ),
    drawFigure(state, placed),
    drawFootnote(placed),
  ]);
}

/** From the empty places to where those who left have gone. */
function drawWays({ marks }: PlacedShare, { apart }: ShareState): Mark {
  const d = marks.flatMap(({ leaves, home, x, y }) =>
    leaves ? [linePath([home, apart ? [x, y] : home])] : [],
  );
  return svg.path({ class: 'ways', d: d.join('') }, 'ways');
}

/** The empty places of those who left; nothing to see while all are there. */
function drawHomes({ marks, radius }: PlacedShare, { apart }: ShareState): Mark {
  const homes = marks
    .filter(({ leaves }) => leaves)
    .map(({ home: [cx, cy] }) => svg.circle({ class: 'home', cx, cy, r: radius }));
  return svg.g('homes', homes, { opacity: apart ? 1 : 0 });
}

function drawPerson(
  { whole, share, mark }: ShareScene,
  { apart }: ShareState,
  { leaves, x, y }: PlacedMark,
  index: number,
  { radius }: PlacedShare,
): Mark {
  const thousand = String(mark).replace(/\B(?=(\d{3})+$)/g, ',');
  return svg.circle(
    {
      class: leaves && apart ? 'person person-leaves' : 'person',
      transform: at(x, y),
      r: radius,
    },
    {
      key: `people-${index + 1}`,
      notes: leaves ? share.notes : whole.notes,
      title: `About ${thousand} people${leaves ? `; about ${share.percent} percent ${share.label}` : ''}`,
    },
  );
}

function drawFigure(
  { figure, label, notes }: ShareState,
  { set: { classes, label: up }, margin, figureY }: PlacedShare,
): Mark {
  return svg.g({ key: `figure-${figure}`, notes, title: `${label} ${figure}` }, [
    svg.text(label, { class: classes.label, x: margin, y: figureY - up }),
    svg.text(figure, { class: classes.figure, x: margin - 2, y: figureY }),
  ]);
}

/** What the picture does not say. */
const drawFootnote = ({ set, footnote }: PlacedShare): Mark =>
  svg.g({ key: 'caution', notes: 'edition' }, drawLines(footnote, { class: set.classes.footnote }));
