import { daysInMonth, partsOf } from './calendar.ts';
import type { Moment } from './moment.ts';

/** The first and the last instant of a moment, in years: June 2014 is [2014.41…, 2014.5]. */
export type Span = readonly [from: number, to: number];

const FIRST_MONTH = { spring: 3, summer: 6, fall: 9 } as const;
const THIRD = { early: 0, mid: 1, late: 2 } as const;

/** The span a moment covers, in years; “early”, “mid” and “late” are thirds. */
export function momentSpan(moment: Moment): Span {
  switch (moment.precision) {
    case 'day':
      return daySpan(moment.date);
    case 'month': {
      const { year, month = 1 } = partsOf(moment.month);
      return third([monthStart(year, month), monthStart(year, month + 1)], moment.part);
    }
    case 'season': {
      const first = FIRST_MONTH[moment.season];
      return [monthStart(moment.year, first), monthStart(moment.year, first + 3)];
    }
    case 'year':
      return third([moment.year, moment.year + 1], moment.part);
    case 'decade':
      return third([moment.decade, moment.decade + 10], moment.part);
    case 'century':
      return [(moment.century - 1) * 100, moment.century * 100];
  }
}

function monthStart(year: number, month: number): number {
  return year + (month - 1) / 12;
}

function daySpan(date: string): Span {
  const { year, month = 1, day = 1 } = partsOf(date);
  const width = 1 / 12 / daysInMonth(year, month);
  const from = monthStart(year, month) + (day - 1) * width;
  return [from, from + width];
}

function third([from, to]: Span, part: keyof typeof THIRD | undefined): Span {
  if (part === undefined) return [from, to];
  const width = (to - from) / 3;
  return [from + THIRD[part] * width, from + (THIRD[part] + 1) * width];
}
