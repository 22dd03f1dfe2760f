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
    case 'gate':
      return [`M${-r},0H${r}`, `M${-r},-3V3M${r},-3V3`];
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

/** A round balloon, the line that holds it to its place, and what it watches with under it. */
function balloon(r: number): string[] {
  const [round, y, box] = [r * 0.62, -r * 1.9, r * 0.16];
  const turn = `A${round},${round} 0 1 1`;
  const body = `M${-round},${y}${turn} ${round},${y}${turn} ${-round},${y}Z`;
  const top = y + round + box;
  const basket = `M${-box},${top}H${box}V${top + box * 2}H${-box}Z`;
  return [body, `M0,${y + round}V0`, basket];
}
