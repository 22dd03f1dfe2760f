import { monthName } from '../schemas/calendar.ts';
import type { PlainDate, PlainDates } from '../schemas/plain-date.ts';

/** A date or a span of dates in words: “June 11–12, 2019”, “May–August 2019”, “2018”. */
export function formatDates(dates: PlainDates): string {
  if (typeof dates === 'string') return formatDate(dates);
  const from = partsOf(dates.from);
  const to = partsOf(dates.to);
  if (from.year !== to.year) return `${formatDate(dates.from)}–${formatDate(dates.to)}`;
  if (from.day === undefined) return `${from.month}–${to.month} ${to.year}`;
  const end = from.month === to.month ? to.day : `${to.month} ${to.day}`;
  return `${from.month} ${from.day}–${end}, ${to.year}`;
}

function formatDate(date: PlainDate): string {
  const { year, month, day } = partsOf(date);
  if (month === undefined) return year;
  return day === undefined ? `${month} ${year}` : `${month} ${day}, ${year}`;
}

function partsOf(date: PlainDate): { year: string; month?: string; day?: number } {
  const [year = '', month, day] = date.split('-');
  if (month === undefined) return { year };
  const named = { year, month: monthName(Number(month)) };
  return day === undefined ? named : { ...named, day: Number(day) };
}
