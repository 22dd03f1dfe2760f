import type { Parties } from '../schemas/party.ts';
import type { PartyShape } from '../schemas/party-shape.ts';
import { polygonPath, type Point } from './shapes.ts';

/** Corners of a regular shape around 0,0, the first one at the top, or turned from there by a share of a turn. */
const regular = (corners: number, radius: number, turn = 0): Point[] =>
  Array.from({ length: corners }, (_, index) => {
    const angle = (index / corners + turn) * 2 * Math.PI;
    return [Math.sin(angle) * radius, -Math.cos(angle) * radius];
  });

/** Corners of each shape around 0,0, all of about one weight. */
const CORNERS: Readonly<Record<PartyShape, readonly Point[]>> = {
  circle: regular(24, 1),
  square: regular(4, 1.27, 1 / 8),
  triangle: [
    [0, -1.1],
    [1.1, 0.9],
    [-1.1, 0.9],
  ],
  'triangle-down': [
    [0, 1.1],
    [-1.1, -0.9],
    [1.1, -0.9],
  ],
  diamond: regular(4, 1.25),
  pentagon: regular(5, 1.12),
  hexagon: regular(6, 1.08),
  plate: [
    [-1.25, -0.75],
    [1.25, -0.75],
    [1.25, 0.75],
    [-1.25, 0.75],
  ],
  star: [
    [0, -1.3],
    [0.4, -0.4],
    [1.3, 0],
    [0.4, 0.4],
    [0, 1.3],
    [-0.4, 0.4],
    [-1.3, 0],
    [-0.4, -0.4],
  ],
  cross: [
    [-0.4, -1.1],
    [0.4, -1.1],
    [0.4, -0.4],
    [1.1, -0.4],
    [1.1, 0.4],
    [0.4, 0.4],
    [0.4, 1.1],
    [-0.4, 1.1],
    [-0.4, 0.4],
    [-1.1, 0.4],
    [-1.1, -0.4],
    [-0.4, -0.4],
  ],
};

/** The outline of a party’s mark around 0,0, as path commands. */
export const partyShapePath = (shape: PartyShape, radius: number): string =>
  polygonPath(CORNERS[shape], radius);

/** How far the shapes reach from their middle: the chip has room for all of them. */
const REACH = 1.3;

/** A style sheet that gives the chips of parties their shapes, for pages. */
export const partyShapeStyles = (parties: Parties): string =>
  Object.entries(parties)
    .map(
      ([id, { shape = 'square' }]) =>
        `.party-${id} {\n  --party-shape: polygon(${cornersOf(shape)});\n}\n`,
    )
    .join('');

const cornersOf = (shape: PartyShape): string =>
  CORNERS[shape].map(([x, y]) => `${percent(x)} ${percent(y)}`).join(', ');

const percent = (at: number): string => `${Math.round((at / REACH / 2 + 0.5) * 1000) / 10}%`;
