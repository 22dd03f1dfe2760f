/** What something rests on, as an editor types it: `17, 18`, `report` or `edition`. */
export function provenanceIn(words: string): string | number[] {
  const numbers = words.match(/\d+/g)?.map(Number);
  return numbers ?? words.trim();
}
