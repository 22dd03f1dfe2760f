/** A point of a drawing, in pixels. */
export type Spot = readonly [x: number, y: number];

/** Carries a point of a mark to the drawing around it. */
export type Placement = (spot: Spot) => Spot;

/** Leaves every point where it is. */
export const inPlace: Placement = (spot) => spot;

/**
 * What the `transform` of a mark does to its points, in `outer`, which the marks around it do.
 * Throws where it turns, moves and scales in a way that no drawing here does.
 */
export function placementOf(transform: string, outer: Placement): Placement {
  const steps = [...transform.matchAll(/(\w+)\(([^)]*)\)/g)].map(([whole, name, values = '']) => {
    const step = MOVES[name ?? '']?.(values.split(/[ ,]+/).map(Number));
    if (step === undefined) throw new Error(`A drawing is moved by “${whole}”, which is new here.`);
    return step;
  });
  return steps.reduce<Placement>((around, step) => (spot) => around(step(spot)), outer);
}

const MOVES: Readonly<Record<string, (values: readonly number[]) => Placement>> = {
  translate:
    ([dx = 0, dy = 0]) =>
    ([x, y]) => [x + dx, y + dy],
  scale:
    ([across = 1, down = across]) =>
    ([x, y]) => [x * across, y * down],
  rotate: ([degrees = 0]) => {
    const [cos, sin] = [Math.cos, Math.sin].map((of) => of((degrees * Math.PI) / 180));
    return ([x, y]) => [x * cos! - y * sin!, x * sin! + y * cos!];
  },
};
