import type { DataTable } from '../../graphics/data-table.ts';
import type { DrawableMap, LocatedMapMark } from './resolve-map.ts';

const KINDS: Readonly<Record<LocatedMapMark['kind'], string>> = {
  place: 'place',
  crossing: 'crossing',
  site: 'site',
  unit: 'armed group',
  strike: 'strike',
  balloon: 'balloon',
  label: 'name',
  area: 'area',
  scatter: 'many places',
  corridor: 'corridor',
  road: 'road',
  railway: 'railway',
  line: 'boundary',
  arrow: 'movement',
  stream: 'many movements',
  distance: 'distance',
  pull: 'pull at the border',
  counter: 'what holds a pull back',
};

/** What a map shows, mark by mark: what it says, what it is, where it stands, what is schematic. */
export function mapTable({ marks }: DrawableMap): DataTable {
  return {
    columns: [
      { title: 'What the map says', means: 'What the mark stands for.' },
      { title: 'Mark', means: 'What kind of mark it is.' },
      {
        title: 'Position (latitude, longitude)',
        means: 'Where it stands, on WGS 84; for a stretch, its first and last point.',
        unit: 'degrees',
      },
      {
        title: 'Drawing',
        means:
          'Whether the position can be taken at its word: to scale, schematic, claimed, planned, attempted or in name.',
      },
    ],
    rows: Object.values(marks).map((mark) => ({
      cells: [mark.title, KINDS[mark.kind], position(mark), drawing(mark)],
      notes: mark.notes,
    })),
  };
}

/** How far a mark can be taken at its word. */
function drawing({ schematic, claimed, planned, partial }: LocatedMapMark): string {
  const told = [
    schematic ? 'schematic' : 'to scale',
    claimed && 'claimed',
    planned && 'planned',
    partial && 'attempted or in name',
  ];
  return told.filter(Boolean).join(', ');
}

/** Where a mark stands; for a stretch, its first and last point. */
function position(mark: LocatedMapMark): string {
  const [first, last] = 'points' in mark ? [mark.points[0], mark.points.at(-1)] : [];
  const isLine = first && last && mark.kind !== 'area' && mark.kind !== 'scatter';
  return isLine ? `${degrees(first)} to ${degrees(last)}` : degrees(mark.at);
}

const degrees = ([lon, lat]: readonly [number, number]): string =>
  `${lat.toFixed(2)}, ${lon.toFixed(2)}`;
