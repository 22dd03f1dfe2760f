const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

/** How many days a month of a year has; 1 is January. */
export function daysInMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** A written date in numbers, as far as it goes; months count from 1. */
type DateParts = { readonly year: number; readonly month?: number; readonly day?: number };

/** Read '2019', '2019-06' or '2019-06-11'. */
export function partsOf(written: string): DateParts {
  const [year = Number.NaN, month, day] = written.split('-').map(Number);
  if (month === undefined) return { year };
  return day === undefined ? { year, month } : { year, month, day };
}

/** A month’s name in English; 1 is January. */
export function monthName(month: number): string {
  return MONTHS[month - 1] ?? '';
}

/** A written date in words: “2019”, “June 2019”, “June 11, 2019”. */
export function dateText(written: string): string {
  const { year, month, day } = partsOf(written);
  if (month === undefined) return String(year);
  return day === undefined ? `${monthName(month)} ${year}` : `${monthName(month)} ${day}, ${year}`;
}

/**
 * Why the calendar does not have a date written as year, month and day, or less of it; nothing
 * where it has. Says what to write instead.
 */
export function calendarFault(written: string): string | undefined {
  const { year, month, day } = partsOf(written);
  if (month === undefined) return undefined;
  if (month < 1 || month > 12) return `there is no month ${month}. Write the month as 01 to 12.`;
  const last = daysInMonth(year, month);
  if (day === undefined || (day >= 1 && day <= last)) return undefined;
  const yearMonth = written.slice(0, -'-01'.length);
  return (
    `${monthName(month)} ${year} has ${last} days. Write a day from '${yearMonth}-01' to ` +
    `'${yearMonth}-${last}', or the month alone where only the month is known.`
  );
}
