/** A number that only the index decides, spread without order over 0…1 on every machine. */
export function scatter(index: number): number {
  const once = Math.imul(index + 1, 0x9e3779b1);
  const twice = Math.imul(once ^ (once >>> 15), 0x85ebca6b);
  return ((twice ^ (twice >>> 13)) >>> 0) / 2 ** 32;
}
