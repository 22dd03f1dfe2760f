import type { DataTable } from '../../graphics/data-table.ts';
import type { DrawableMap, DrawableMark } from './resolve-map.ts';

const KINDS: Readonly<Record<DrawableMark['kind'], string>> = {
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
  distance: 'distance',
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
          'Whether the position can be taken at its word: to scale, schematic, claimed, planned.',
      },
    ],
    rows: Object.values(marks).map((mark) => ({
      cells: [mark.title, KINDS[mark.kind], position(mark), drawing(mark)],
      notes: mark.notes,
    })),
  };
}

/** How far a mark can be taken at its word. */
function drawing({ schematic, claimed, planned }: DrawableMark): string {
  const drawn = schematic ? 'schematic' : 'to scale';
  return [drawn, claimed && 'claimed', planned && 'planned'].filter(Boolean).join(', ');
}

/** Where a mark stands; for a stretch, its first and last point. */
function position({ at, points, kind }: DrawableMark): string {
  const [first, last] = [points?.[0], points?.at(-1)];
  if (!first || !last || kind === 'area' || kind === 'scatter') return degrees(at);
  return `${degrees(first)} to ${degrees(last)}`;
}

const degrees = ([lon, lat]: readonly [number, number]): string =>
  `${lat.toFixed(2)}, ${lon.toFixed(2)}`;
