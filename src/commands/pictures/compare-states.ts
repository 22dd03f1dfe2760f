import { changedLines, type ChangedLine } from './changed-lines.ts';
import type { DrawnState } from './drawn-state.ts';

/** What became of a state: drawn otherwise, in another style only, new, gone, or as it was. */
export type Change = 'drawing' | 'style' | 'new' | 'gone' | 'none';

/** One state of two trees, side by side. */
export type ComparedState = {
  readonly scene: string;
  readonly state: string;
  /** The kind of its scene, and the one that it had, whose style sheet it wore. */
  readonly kind: string;
  readonly kindThen: string;
  readonly alt: string;
  readonly change: Change;
  /** By size: its markup then and now, where it was and is there, and the marks that differ. */
  readonly drawings: Readonly<Record<string, ComparedDrawing>>;
};

/** A drawing then and now. */
export type ComparedDrawing = {
  readonly then: string | undefined;
  readonly now: string | undefined;
  readonly lines: readonly ChangedLine[];
};

/** The order in which changes are looked at. */
const ORDER: readonly Change[] = ['drawing', 'new', 'gone', 'style', 'none'];

/**
 * Lay the states of two trees side by side, those that changed first, else in the order of the tree now.
 * @param isRestyled whether the style of a kind of drawing differs between them
 */
export function compareStates(
  then: readonly DrawnState[],
  now: readonly DrawnState[],
  isRestyled: (kind: string) => boolean,
): ComparedState[] {
  const idOf = ({ scene, state }: DrawnState): string => `${scene}/${state}`;
  const [before, after] = [then, now].map(
    (states) => new Map(states.map((state) => [idOf(state), state])),
  ) as [Map<string, DrawnState>, Map<string, DrawnState>];
  return [...new Set([...after.keys(), ...before.keys()])]
    .map((id) => compare(before.get(id), after.get(id), isRestyled))
    .filter((state) => state !== undefined)
    .toSorted((one, other) => ORDER.indexOf(one.change) - ORDER.indexOf(other.change));
}

function compare(
  then: DrawnState | undefined,
  now: DrawnState | undefined,
  isRestyled: (kind: string) => boolean,
): ComparedState | undefined {
  const either = now ?? then;
  if (either === undefined) return undefined;
  const { scene, state, kind, alt } = either;
  const drawings = Object.fromEntries(
    Object.keys(either.drawings).map((size) => {
      const [before, after] = [then?.drawings[size], now?.drawings[size]];
      const lines = before && after ? changedLines(before.outline, after.outline) : [];
      return [size, { then: before?.markup, now: after?.markup, lines }];
    }),
  );
  const differs = Object.values(drawings).some((drawing) => drawing.then !== drawing.now);
  const change = !then
    ? 'new'
    : !now
      ? 'gone'
      : differs
        ? 'drawing'
        : isRestyled(kind)
          ? 'style'
          : 'none';
  return { scene, state, kind, kindThen: then?.kind ?? kind, alt, change, drawings };
}
