import type { Mark } from '../../graphics/mark.ts';
import { boxPath } from '../../graphics/shapes.ts';
import { svg } from '../../graphics/svg.ts';
import { textWidth } from '../../graphics/text-width.ts';
import type { Farmland, UnitsScene, UnitsState } from './schema.ts';
import { scatter } from '../../charts/scatter.ts';
import type { Box } from '../../charts/text-block.ts';
import type { Measures } from './measures.ts';
import { drawFence, fenceReach } from './fence.ts';
import { drawPeople } from './people.ts';
import { gridFor, landIn, plotBreadth, plotPaths } from './plots.ts';

/** Farms as plots south of a town, in one state: open, fenced, or drawn small beside the people. */
export function drawFarmland(
  { unit }: UnitsScene,
  ground: Farmland,
  state: UnitsState,
  measures: Measures,
): Mark[] {
  const { whole, field, people } = placeFarmland(state, measures);
  const grid = gridFor(unit.count, whole);
  const land = landIn(field);
  return [
    drawTown(ground, field, measures),
    svg.g(
      { key: 'plots', notes: unit.notes, title: unit.title },
      plotPaths(unit.count, grid, land).map(({ key, shade, d }) =>
        svg.path(
          { class: `plot shade-${shade}`, d, 'stroke-width': plotBreadth(grid, field) },
          `plots-${key}`,
        ),
      ),
      { class: state.fence ? 'plots plots-closed' : 'plots' },
    ),
    ...(state.fence ? [drawFence(state.fence, field, state.share === undefined, measures)] : []),
    ...(state.share ? [drawPeople(state.share, people, measures.scale)] : []),
  ];
}

/** Where land and people stand, in pixels. The whole land keeps its shape when it is drawn small. */
export function placeFarmland({ share }: UnitsState, { ground, scale }: Measures) {
  const { narrow, margin, note } = scale;
  const whole: Box = {
    left: ground.left + margin,
    right: ground.right - margin,
    top: ground.top + note + fenceReach(scale),
    bottom: ground.bottom - fenceReach(scale),
  };
  if (!share) return { whole, field: whole, people: whole };
  const [width, height] = [whole.right - whole.left, whole.bottom - whole.top];
  const beside = width > height * 1.25;
  const right = whole.left + width * (beside ? (narrow ? 0.3 : 0.37) : 0.7);
  const top = whole.top + (beside ? height * 0.18 : 0);
  const bottom = top + height * (beside ? 0.64 : 0.4);
  return {
    whole,
    field: { ...whole, top, right, bottom },
    people: beside
      ? { ...whole, left: right + margin * (narrow ? 1.4 : 1.8) }
      : { ...whole, top: bottom + margin * 1.5 },
  };
}

/** How many houses stand for the town. */
const HOUSES = 64;

/** The southern edge of the town: its name and a row of houses over the land. */
function drawTown(ground: Farmland, field: Box, { scale }: Measures): Mark {
  const size = scale.note;
  const land = landIn(field);
  const name = textWidth(ground.town, size, 'sans-strong') + 14;
  const clear = fenceReach(scale) + 5;
  const first = name / (field.right - field.left);
  const houses = Array.from({ length: HOUSES }, (_, index) => {
    const along = first + ((index + scatter(index + 60) * 0.6) / HOUSES) * (0.99 - first);
    const [x, edge] = land(along, 0);
    const side = size * (0.18 + scatter(index) * 0.2);
    return boxPath([x, edge - clear - scatter(index + 120) * size * 0.7 - side], side);
  });
  const start = land(0, 0);
  const end = land(first, 0);
  const x = start[0] + size * 0.5;
  const y = Math.min(start[1], end[1]) - clear - size * 0.35;
  return svg.g({ key: 'town', notes: ground.notes, title: ground.title }, [
    svg.path({ class: 'houses', d: houses.join('') }),
    svg.text(ground.town, { class: 'voice-strong', 'font-size': size, x, y }),
  ]);
}
