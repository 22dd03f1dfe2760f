import { boundarySpan } from '../../schemas/scenes/boundary-span.ts';
import { momentSpan } from '../../schemas/moment-span.ts';
import type { Band, Lane, LanesScene, LanesState } from './schema.ts';

/** A band with its ends in years: each end as the stretch it can lie in. */
type DatedBand = {
  readonly band: Band;
  readonly start: readonly [from: number, to: number];
  readonly end: readonly [from: number, to: number];
};

/** A band with its row in the lane; bands of the same years lie in rows below each other. */
export type RowedBand = DatedBand & { readonly row: number };

/** The most a band dissolves where the report gives no date at all, in years. */
const UNSAID = 8;

/** The bands of a lane in years and rows. */
export function datedRows({ bands }: Lane, first: number, today: number): RowedBand[] {
  const ends: number[] = [];
  return bands.map((band, index) => {
    const start = startOf(band, bands[index - 1], first);
    const end = endOf(band, bands[index + 1], start[1], today);
    const free = ends.findIndex((other) => other <= start[0] + 0.01);
    const row = free < 0 ? ends.length : free;
    ends[row] = end[1];
    return { band, start, end, row };
  });
}

/** A beginning without a date follows on the band before, or on the beginning of the axis. */
function startOf({ from }: Band, before: Band | undefined, first: number): DatedBand['start'] {
  if (from !== 'unsaid') return boundarySpan(from);
  const start = before && typeof before.to === 'object' ? boundarySpan(before.to)[1] : first;
  return [start, start + (before ? 1 : UNSAID)];
}

/** An end without a date reaches to the band after, dissolving on the way. */
function endOf(
  { to }: Band,
  after: Band | undefined,
  start: number,
  today: number,
): DatedBand['end'] {
  if (to === 'today') return [today, today];
  if (to !== 'unsaid') return boundarySpan(to);
  const next = after && after.from !== 'unsaid' ? boundarySpan(after.from)[0] : today;
  return [next - Math.min(UNSAID, (next - start) * 0.6), next];
}

/** What a state tells of a lane: bands of its years, and those of them that begin there. */
export function toldIn(lane: Lane, { tells }: LanesState, scene: LanesScene): readonly Band[][] {
  const { from, until } = tells;
  const told = datedRows(lane, scene.years.from, momentSpan(scene.today)[1]).filter(
    ({ start, end }) => start[0] < until && end[1] > from,
  );
  const fresh = told.filter(({ start }) => start[1] >= from - 0.1);
  const first = fresh[0] ?? told.at(-1);
  return [told, fresh, first ? [first] : []]
    .filter((bands) => bands.length > 0)
    .map((bands) => bands.map(({ band }) => band));
}
