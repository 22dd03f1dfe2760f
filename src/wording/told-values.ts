import { monthName, partsOf } from '../schemas/calendar.ts';
import { NUMBER, numberOf } from './number-words.ts';

/** A number, with what it counts as far as that is a measure, or a date as far as it goes. */
export type Value =
  | { readonly kind: 'amount'; readonly amount: number; readonly unit: string | undefined }
  | {
      readonly kind: 'date';
      readonly year?: number | undefined;
      readonly month?: number | undefined;
      readonly day?: number | undefined;
    };

/** A value, and the words in which a text tells it. */
export type ToldValue = { readonly value: Value; readonly words: string };

/** Every number and date that a text tells, in figures or in words, the dates first. */
export function toldValuesIn(text: string): ToldValue[] {
  const found: ToldValue[] = [];
  let rest = text.replace(/\s+/g, ' ');
  for (const { pattern, valueOf } of FORMS) {
    rest = rest.replace(pattern, (words: string, ...groups: (string | undefined)[]) => {
      const value = valueOf(groups);
      if (value === undefined) return words;
      found.push({ value, words: words.trim() });
      // Nothing in it is to be taken for a value of its own.
      return ' '.repeat(words.length);
    });
  }
  return found;
}

type Form = {
  readonly pattern: RegExp;
  /** What the groups of a match come to; nothing where they only look like it. */
  readonly valueOf: (groups: readonly (string | undefined)[]) => Value | undefined;
};

const MONTHS = Array.from({ length: 12 }, (_, index) => monthName(index + 1));
const MONTH = MONTHS.join('|');
const UNITS: Readonly<Record<string, string>> = {
  '%': 'percent',
  percent: 'percent',
  kilometer: 'kilometer',
  km: 'kilometer',
  meter: 'meter',
  mile: 'mile',
  year: 'year',
  month: 'month',
  week: 'week',
  day: 'day',
  hour: 'hour',
};
const PARTS: Readonly<Record<string, number>> = {
  half: 2,
  third: 3,
  quarter: 4,
  fifth: 5,
  sixth: 6,
  tenth: 10,
};

const date = (year?: string, month?: string, day?: string): Value => ({
  kind: 'date',
  ...(year !== undefined && { year: Number(year) }),
  ...(month !== undefined && { month: MONTHS.indexOf(month) + 1 }),
  ...(day !== undefined && { day: Number(day) }),
});

const share = (part: number, whole: number): Value | undefined =>
  part < whole ? { kind: 'amount', amount: (100 * part) / whole, unit: 'percent' } : undefined;

const FORMS: readonly Form[] = [
  {
    pattern: /\b(\d{4}-\d\d(?:-\d\d)?)\b/g,
    valueOf: ([written = '']) => ({ kind: 'date', ...partsOf(written) }),
  },
  {
    pattern: new RegExp(`\\b(${MONTH})(?: (\\d{1,2})\\b(?!,\\d))?(?:,? (?:of )?(\\d{4})\\b)?`, 'g'),
    valueOf: ([month, day, year]) => date(year, month, day),
  },
  {
    pattern: /(?<![\d,.])(1\d{3}|20\d\d)(?![\d%]|,\d|\.\d)/g,
    valueOf: ([year]) => date(year),
  },
  {
    pattern: new RegExp(`(${NUMBER}) (?:in|out of)(?: every)? (${NUMBER})`, 'gi'),
    valueOf: ([part = '', whole = '']) => share(numberOf(part), numberOf(whole)),
  },
  {
    pattern: new RegExp(`\\b(?:(${NUMBER})[ -]|an? )?(${Object.keys(PARTS).join('|')})s?\\b`, 'gi'),
    valueOf: ([count = 'one', part = '']) => share(numberOf(count), PARTS[part.toLowerCase()] ?? 0),
  },
  {
    pattern: new RegExp(
      `(?<![\\d,.])(${NUMBER})(?:[ -]?(%|(?:${Object.keys(UNITS).slice(1).join('|')})(?=s?\\b)))?`,
      'gi',
    ),
    valueOf: ([number = '', unit]) => ({
      kind: 'amount',
      amount: numberOf(number),
      unit: unit === undefined ? undefined : UNITS[unit.toLowerCase()],
    }),
  },
];
