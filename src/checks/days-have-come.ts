import type { Corrections } from '../schemas/corrections.ts';
import type { Draft, Entry } from '../story/draft.ts';
import type { Position, Problem } from '../story/problem.ts';

/**
 * Nothing claims to have come out in the future: feeds and search engines are told of these days.
 * Tomorrow counts as come, since east of here it may have begun.
 */
export function daysHaveCome({ releases, corrections, chapters, today }: Draft): Problem[] {
  const latest = dayAfter(today);
  const days: Dated[] = [
    ...(releases.data?.releases ?? []).map(({ date }, index) => ({
      what: 'This release is',
      day: date,
      file: releases.file,
      ...releases.locate(['releases', index, 'date']),
    })),
    ...(corrections === undefined ? [] : correctedDays(corrections)),
    ...chapters.flatMap(({ data, file, locate }) =>
      data?.status === 'published' && data.published !== undefined
        ? [
            {
              what: 'This chapter is published and',
              day: data.published,
              file,
              ...locate(['published']),
            },
          ]
        : [],
    ),
  ];
  return days
    .filter(({ day }) => day > latest)
    .map(({ what, day, file, line, column }) => ({
      file,
      line,
      column,
      message: `${what} dated ${day}, and today is ${today}.`,
      fix: 'Write the day on which it came out, or today.',
      rule: 'days-have-come',
    }));
}

type Dated = Position & { readonly what: string; readonly day: string; readonly file: string };

const correctedDays = ({ data, file, locate }: Entry<Corrections>): Dated[] =>
  (data?.corrections ?? []).map(({ date: day }, index) => ({
    what: 'This correction is',
    day,
    file,
    ...locate(['corrections', index, 'date']),
  }));

function dayAfter(day: string): string {
  const date = new Date(day);
  date.setUTCDate(date.getUTCDate() + 1);
  return date.toISOString().slice(0, 10);
}
