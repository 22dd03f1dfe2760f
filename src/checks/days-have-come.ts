import type { Draft } from '../story/draft.ts';
import type { Problem } from '../story/problem.ts';

/**
 * Nothing claims to have come out in the future: feeds and search engines are told of these days.
 * Tomorrow counts as come, since east of here it may have begun.
 */
export function daysHaveCome({ releases, chapters, today }: Draft): Problem[] {
  const latest = dayAfter(today);
  const days = [
    ...(releases.data?.releases ?? []).map(({ date }, index) => ({
      what: 'This release is',
      day: date,
      file: releases.file,
      ...releases.locate(['releases', index, 'date']),
    })),
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

function dayAfter(day: string): string {
  const date = new Date(day);
  date.setUTCDate(date.getUTCDate() + 1);
  return date.toISOString().slice(0, 10);
}
