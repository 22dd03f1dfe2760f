import type { Symbol } from './symbols.ts';

/** The outlines of a symbol around its place, of radius `r` in pixels; the first is its body. */
export function symbolPaths(shape: Symbol['shape'], r: number): string[] {
  switch (shape) {
    case 'dot':
      return [circle(r)];
    case 'capital':
      return [circle(r), circle(r - 2.5)];
    case 'square':
      return [`M${-r},${-r}H${r}V${r}H${-r}Z`];
    case 'triangle':
      return [`M0,${-r}L${r},${r * 0.8}H${-r}Z`];
    case 'burst':
      return [burst(r)];
    case 'balloon':
      return balloon(r);
    case 'crossing':
    case 'open':
      return [diamond(r)];
    case 'closed':
      return [diamond(r), `M${-r / 2},0H${r / 2}`];
    case 'head':
      return [`M${-r},${-r * 0.85}L${r},0L${-r},${r * 0.85}L${-r * 0.6},0Z`];
    case 'tick':
      return [`M0,${-r}V${r}`];
    case 'border':
      return [`M${-r},0H${r}`, `M${-r},0H${r}`];
  }
}

const diamond = (r: number): string => `M0,${-r}L${r},0L0,${r}L${-r},0Z`;

const circle = (r: number): string => `M${-r},0A${r},${r} 0 1 1 ${r},0A${r},${r} 0 1 1 ${-r},0Z`;

/** A star of eight points. */
function burst(r: number): string {
  const points = Array.from({ length: 16 }, (_, i) => {
    const [reach, turn] = [i % 2 === 0 ? r : r * 0.48, (i * Math.PI) / 8];
    return `${(reach * Math.sin(turn)).toFixed(1)},${(-reach * Math.cos(turn)).toFixed(1)}`;
  });
  return `M${points.join('L')}Z`;
}

/** A long balloon with a fin, and the line that holds it to its place. */
function balloon(r: number): string[] {
  const [half, belly, y] = [r * 0.9, r * 0.45, -r * 1.9];
  const turn = `A${half},${belly} 0 1 1`;
  const body = `M${-half},${y}${turn} ${half},${y}${turn} ${-half},${y}Z`;
  const fin = `M${half * 0.6},${y}L${r * 1.2},${y - r * 0.5}V${y + r * 0.5}Z`;
  return [body, fin, `M0,${y + belly}V0`];
}
