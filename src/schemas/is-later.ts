/** Whether one version came out after another: 1.10.0 after 1.9.0. Both are of the form `1.2.0`. */
export function isLater(one: string, other: string): boolean {
  const [a, b] = [numbersOf(one), numbersOf(other)];
  const at = a.findIndex((number, index) => number !== b[index]);
  return at >= 0 && (a[at] ?? 0) > (b[at] ?? 0);
}

const numbersOf = (written: string): number[] => written.split('.').map(Number);
