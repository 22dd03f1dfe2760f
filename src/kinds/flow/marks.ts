import type { Provenance } from '../../schemas/provenance.ts';
import type { FlowMove, FlowStand, FlowState } from './schema.ts';
import { stationAt } from './frame.ts';
import type { Frame, Point } from './frame.ts';
import { curveOf, pointOn } from './stream.ts';

/** One mark of somebody’s, in pixels; the same key is the same mark in every state. */
export type PlacedUnit = {
  readonly key: string;
  readonly who: string;
  readonly at: Point;
  readonly hollow: boolean;
  readonly title: string;
  readonly notes: Provenance;
};

/** Place every mark of a state; everyone’s marks are counted from 1, in the order of the state. */
export function placeUnits({ moves, stands }: FlowState, frame: Frame): PlacedUnit[] {
  const counts = new Map<string, number>();
  const next = (who: string): number => {
    const count = (counts.get(who) ?? 0) + 1;
    counts.set(who, count);
    return count;
  };
  const place = (row: FlowMove | FlowStand, points: readonly Point[]): PlacedUnit[] =>
    points.map((at) => ({
      key: `${row.who}-${next(row.who)}`,
      who: row.who,
      at,
      hollow: row.hollow,
      title: row.title,
      notes: row.notes,
    }));
  return [
    ...stands.flatMap((stand) => place(stand, standingPoints(stand, frame))),
    ...moves.flatMap((move) => place(move, movingPoints(move, frame))),
  ];
}

const sequence = (length: number): number[] => Array.from({ length }, (_, index) => index);

/** Along the stream, a little to its left and right in turn. */
function movingPoints(move: FlowMove, frame: Frame): Point[] {
  const curve = curveOf(move, frame);
  const aside = frame.mark * 1.9;
  return sequence(move.marks).map((index) => {
    const { at, ahead } = pointOn(curve, (index + 0.5) / (move.marks + 0.35));
    const shift = [-1, 1, 0][index % 3]! * aside;
    return [at[0] - ahead[1] * shift, at[1] + ahead[0] * shift];
  });
}

function standingPoints({ at, how, marks }: FlowStand, frame: Frame): Point[] {
  const [x, y] = stationAt(at, frame);
  const { narrow, town, mark, place } = frame;
  const around = (index: number, from: number): Point => {
    const angle = from + (Math.PI * (index + 0.5)) / marks;
    const radius = town + mark * 2.6;
    return [x + Math.cos(angle) * radius, y + Math.sin(angle) * radius];
  };
  const posted = narrow ? { along: 0.06, from: -0.45 } : { along: 0, from: -0.9 };
  switch (how) {
    case 'gathered':
      return sequence(marks).map((index) => {
        const radius = (town - mark * 1.8) * Math.sqrt((index + 0.4) / marks);
        const angle = index * Math.PI * (3 - Math.sqrt(5));
        return [x + Math.cos(angle) * radius, y + Math.sin(angle) * radius];
      });
    case 'above':
      return sequence(marks).map((index) => around(index, Math.PI));
    case 'below':
      return sequence(marks).map((index) => around(index, 0));
    case 'posted':
      return sequence(marks).map((index) =>
        place(0.03 + posted.along, posted.from + ((0.9 - posted.from) * index) / (marks - 1)),
      );
    case 'spread':
      return spread(marks, frame);
  }
}

/** Over the western bank, at even distances, leaving free the town and what is written. */
function spread(marks: number, frame: Frame): Point[] {
  const { town, mark, narrow, place } = frame;
  const [x, y] = stationAt('west-town', frame);
  const free = ([px, py]: Point): boolean => {
    const nearTown = Math.hypot(px - x, py - y) < town + mark * 2;
    const [nameX, nameY] = narrow ? [x - 40, y - town - 8] : [x, y + town + 40];
    const nearName = Math.abs(px - nameX) < 46 && Math.abs(py - nameY) < 18;
    return !nearTown && !nearName && !(narrow && px < 64 && py > place(0, 0)[1] - 26);
  };
  const [from, reach] = narrow ? [-1.4, 2.3] : [-0.5, 1.4];
  const apart = narrow ? mark * 4 : mark * 8;
  const points: Point[] = [];
  for (let index = 0; points.length < marks && index < 400; index++) {
    const along = ((index + 0.5) * 0.754878) % 1;
    const aside = ((index + 0.5) * 0.56984) % 1;
    const point = place(-0.97 + 0.93 * along, from + reach * aside);
    const alone = points.every(([px, py]) => Math.hypot(px - point[0], py - point[1]) > apart);
    if (alone && free(point)) points.push(point);
  }
  return points;
}
