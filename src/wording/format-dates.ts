import { dateText, monthName, partsOf } from '../schemas/calendar.ts';
import type { PlainDates } from '../schemas/plain-date.ts';

/** A date or a span of dates in words: “June 11–12, 2019”, “May–August 2019”, “2018”. */
export function formatDates(dates: PlainDates): string {
  if (typeof dates === 'string') return dateText(dates);
  const from = partsOf(dates.from);
  const to = partsOf(dates.to);
  if (from.month === undefined || to.month === undefined || from.year !== to.year) {
    return `${dateText(dates.from)}–${dateText(dates.to)}`;
  }
  const [first, last] = [monthName(from.month), monthName(to.month)];
  if (from.day === undefined) return `${first}–${last} ${to.year}`;
  return `${first} ${from.day}–${first === last ? to.day : `${last} ${to.day}`}, ${to.year}`;
}
