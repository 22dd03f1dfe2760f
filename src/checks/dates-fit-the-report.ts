import { evidenceOf } from '../schemas/note.ts';
import type { Draft } from '../story/draft.ts';
import type { Problem } from '../story/problem.ts';

/** What the report rests on is not later than the report, and nothing is looked at before it came out. */
export function datesFitTheReport({ publication, notes, sources }: Draft): Problem[] {
  const issued = publication.data?.retells.issued;
  if (issued === undefined) return [];
  const problem = (message: string, fix: string) => ({
    message,
    fix,
    rule: 'dates-fit-the-report',
  });
  const isLater = (date: string): boolean =>
    earlierOf(date, issued) !== date && !date.startsWith(issued);
  const late = (date: string) =>
    problem(
      `This is dated ${date}, and the report came out in ${issued}.`,
      'Correct the year, or the report’s date in `retells.issued` of the publication.',
    );
  return [
    ...sources.flatMap(({ data, file, locate }) => {
      if (data?.issued === undefined) return [];
      if (isLater(data.issued)) return [{ file, ...locate(['issued']), ...late(data.issued) }];
      const { accessed } = data;
      if (accessed === undefined || accessed >= data.issued) return [];
      return [
        {
          file,
          ...locate(['accessed']),
          ...problem(
            `It was looked at on ${accessed}, before it came out on ${data.issued}.`,
            'Correct one of the two days.',
          ),
        },
      ];
    }),
    ...notes.flatMap(({ data, file, locate }) =>
      (data === undefined ? [] : evidenceOf(data)).flatMap((part, index) => {
        const date = 'date' in part ? part.date : undefined;
        const last = typeof date === 'object' ? date.to : date;
        if (last === undefined || !isLater(last)) return [];
        const before = data?.kind === 'combination' ? ['parts', index] : [];
        return [{ file, ...locate([...before, 'date']), ...late(last) }];
      }),
    ),
  ];
}

/** Of two dates of any precision, the one that is surely earlier, or the second. */
function earlierOf(one: string, other: string): string {
  const width = Math.min(one.length, other.length);
  return one.slice(0, width) <= other.slice(0, width) ? one : other;
}
