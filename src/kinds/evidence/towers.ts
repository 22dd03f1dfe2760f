import type { EvidenceScene } from './schema.ts';
import type { Measures } from './measures.ts';
import type { PlacedGrouping, PlacedHeading, PlacedPiece } from './placed.ts';
import type { Group } from './rows.ts';
import { layoutGround } from './ground.ts';
import type { Ground } from './ground.ts';

/** A tower of marks for each place: cities at their longitudes, the telephone and the rest beside them. */
export function layoutTowers(
  groups: readonly Group[],
  { border }: EvidenceScene,
  measures: Measures,
): PlacedGrouping {
  const ground = layoutGround(groups, border, measures);
  const towers = groups.map((group) => ({ group, ...footOf(group, ground) }));
  return {
    headings: towers.map((tower) => placeHeading(tower, ground)),
    pieces: towers.flatMap((tower) => placeMarks(tower, ground)),
    guides: ground.guides,
  };
}

/** A group with the middle of its tower, and where its words are anchored, in pixels. */
type Tower = {
  readonly group: Group;
  readonly middle: number;
  readonly anchor: PlacedHeading['anchor'];
  readonly wordsX: number;
  readonly height: number;
};

/** A tower stands on its place; the one at the border stands before it. */
function footOf(group: Group, { xOf, pitch, abreast, borderX }: Ground): Omit<Tower, 'group'> {
  const x = xOf(group);
  const height = Math.ceil(group.pieces.length / abreast) * pitch;
  if (x !== borderX) return { middle: x, wordsX: x, anchor: 'middle', height };
  const width = Math.min(abreast, group.pieces.length) * pitch;
  return { middle: x - width / 2 - 6, wordsX: x - 8, anchor: 'end', height };
}

function placeHeading({ group, wordsX, anchor, height }: Tower, { floor }: Ground): PlacedHeading {
  return {
    by: 'place',
    heading: group.heading,
    count: group.pieces.length,
    x: wordsX,
    y: floor + 20,
    anchor,
    countX: wordsX,
    countY: floor - height - 10,
    countAnchor: anchor,
    large: true,
    hit: {
      x: wordsX - (anchor === 'end' ? 78 : 42),
      y: floor - height - 40,
      width: 84,
      height: height + 68,
    },
  };
}

function placeMarks({ group, middle }: Tower, { floor, pitch, abreast }: Ground): PlacedPiece[] {
  const left = middle - (Math.min(abreast, group.pieces.length) * pitch) / 2;
  const side = pitch * 0.76;
  return group.pieces.map((piece, index) => ({
    piece,
    x: left + (index % abreast) * pitch + (pitch - side) / 2,
    y: floor - 4 - Math.floor(index / abreast) * pitch - side,
    width: side,
    height: side,
    aside: false,
  }));
}
