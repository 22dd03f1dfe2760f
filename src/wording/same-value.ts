import type { Value } from './told-values.ts';

/**
 * Whether one of the values that a text tells is a certain one. Those that say most of it decide: of
 * “October 2, in 2019” the day, which is another than October 1, and not the year, which is the same.
 */
export function isToldIn(value: Value, told: readonly Value[]): boolean {
  const most = Math.max(0, ...told.map((each) => closeness(value, each)));
  return told.some((each) => closeness(value, each) === most && isSameValue(value, each));
}

/** Whether two values are the same: equal amounts, or dates that agree as far as both go. */
export function isSameValue(value: Value, told: Value): boolean {
  if (closeness(value, told) === 0) return false;
  if (value.kind === 'amount') {
    const amount = told.kind === 'amount' ? told.amount : (told.year ?? 0);
    return Math.abs(value.amount - amount) < slack(value.amount, amount);
  }
  return PARTS.every((part) => told.kind === 'amount' || isNoOther(value[part], told[part]));
}

/** Whether a field of data holds a value: a bare number, of whose measure the field’s name speaks. */
export const isSameNumber = (value: Value, number: number): boolean =>
  value.kind === 'date' ? value.year === number : value.amount === number;

/** How far two values can be compared; 0: not at all. */
export function closeness(value: Value, told: Value): number {
  if (value.kind === 'date') {
    return told.kind === 'date'
      ? PARTS.filter((part) => value[part] !== undefined && told[part] !== undefined).length
      : 0;
  }
  // What looks like a year may as well be a number of that many.
  if (told.kind === 'date') return told.month === undefined && value.unit === undefined ? 1 : 0;
  if (value.unit === told.unit) return 2;
  const isLoose = value.unit === undefined || (told.unit === undefined && value.unit !== 'percent');
  return isLoose ? 1 : 0;
}

const PARTS = ['year', 'month', 'day'] as const;

const isNoOther = (one: number | undefined, other: number | undefined): boolean =>
  one === undefined || other === undefined || one === other;

/** “One in three” is 33 percent, in whole percent. */
const slack = (...amounts: readonly number[]): number =>
  amounts.every(Number.isInteger) ? 0.001 : 0.5;
