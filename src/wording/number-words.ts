const ONES =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const LARGE: Readonly<Record<string, number>> = {
  hundred: 100,
  thousand: 1000,
  million: 1_000_000,
  billion: 1_000_000_000,
};

const small = `(?:${TENS.join('|')})(?:[- ](?:${ONES.slice(1, 10).join('|')}))?|${ONES.toReversed().join('|')}`;

/**
 * A number as a text writes it, as a pattern to build others of: “190,000”, “1.5 million”, “7”,
 * “twenty-five”, “two hundred”, “a thousand”.
 */
export const NUMBER = `(?:(?:\\d{1,3}(?:,\\d{3})+|\\d+)(?:\\.\\d+)?|\\b(?:${small}|an?(?= (?:${Object.keys(LARGE).join('|')}))))(?:[ -](?:${Object.keys(LARGE).join('|')})\\b)?`;

/** What such a number comes to. */
export function numberOf(written: string): number {
  const [first = '', ...rest] = written.toLowerCase().split(/[ -]/);
  const last = rest.at(-1) ?? '';
  const times = LARGE[last] ?? 1;
  const counted = times === 1 ? rest : rest.slice(0, -1);
  return [first, ...counted].reduce((sum, word) => sum + partOf(word), 0) * times;
}

function partOf(word: string): number {
  if (/^\d/.test(word)) return Number(word.replaceAll(',', ''));
  if (/^an?$/.test(word)) return 1;
  const tens = TENS.indexOf(word);
  return tens < 0 ? ONES.indexOf(word) : (tens + 2) * 10;
}
