import type { DistancesView } from './layout.ts';

/**
 * What is seen on the way from one view to another, at a share of the way: each moment shows as many
 * times more than the one before, around the point that both views show at one place, as a camera does.
 */
export function viewBetween(from: DistancesView, to: DistancesView, share: number): DistancesView {
  if (from.pixelsPerKm === to.pixelsPerKm) {
    const { pixelsPerKm } = to;
    return { pixelsPerKm, origin: from.origin + (to.origin - from.origin) * share };
  }
  const pixelsPerKm = from.pixelsPerKm * (to.pixelsPerKm / from.pixelsPerKm) ** share;
  const still = (to.origin - from.origin) / (from.pixelsPerKm - to.pixelsPerKm);
  return { pixelsPerKm, origin: from.origin + still * (from.pixelsPerKm - pixelsPerKm) };
}
