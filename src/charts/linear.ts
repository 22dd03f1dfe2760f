/** A straight scale from years to pixels. d3-scale’s would bring ten kilobytes of script with it. */
export function linear(
  [first, last]: readonly [number, number],
  [from, to]: readonly [number, number],
): (value: number) => number {
  const unit = (to - from) / (last - first);
  return (value) => from + (value - first) * unit;
}
