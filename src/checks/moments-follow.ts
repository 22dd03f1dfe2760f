import { momentSpan, type Span } from '../schemas/moment-span.ts';
import { moment, type Moment } from '../schemas/moment.ts';
import { valuesIn } from '../schemas/values-in.ts';
import type { Draft } from '../story/draft.ts';
import type { Problem } from '../story/problem.ts';

/** In a chart of time, ends come after beginnings, and turns follow each other; nothing has happened in the future. */
export function momentsFollow({ scenes, events, today }: Draft): Problem[] {
  const rule = 'moments-follow';
  const now = momentSpan({ precision: 'day', date: today })[1];
  const future = [...scenes, ...events].flatMap(({ data, file, locate }) =>
    momentsIn(data)
      .filter(({ at }) => momentSpan(at)[0] > now)
      .map(({ path }) => ({
        file,
        ...locate(path),
        message: `This is dated in the future; today is ${today}.`,
        fix: 'Correct the year.',
        rule,
      })),
  );
  const turned = scenes.flatMap(({ data, file, locate }) =>
    spansIn(data)
      .filter(({ from, to }) => to[1] <= from[0])
      .map(({ path }) => ({
        file,
        ...locate([...path, 'to']),
        message: 'This ends before it begins.',
        fix: 'Exchange `from` and `to`, or mend one of them.',
        rule,
      })),
  );
  const disordered = scenes.flatMap(({ data, file, locate }) => {
    if (data?.kind !== 'exchange') return [];
    const dated = data.turns.flatMap(({ id, date }, index) =>
      date === undefined ? [] : [{ id, span: momentSpan(date), index }],
    );
    return dated.flatMap(({ id, span, index }, place) => {
      const later = dated.slice(0, place).find((before) => before.span[0] >= span[1]);
      return later === undefined
        ? []
        : [
            {
              file,
              ...locate(['turns', index, 'date']),
              message: `The turn “${id}” is dated before “${later.id}”, which stands above it.`,
              fix: 'Correct the date, or move the turn.',
              rule,
            },
          ];
    });
  });
  return [...future, ...turned, ...disordered];
}

type At = { readonly at: Moment; readonly path: readonly PropertyKey[] };

const momentsIn = (data: unknown): At[] =>
  valuesIn(data).flatMap(({ value, path }) => {
    const isMoment = typeof value === 'object' && value !== null && 'precision' in value;
    const parsed = isMoment ? moment.safeParse(value) : undefined;
    return parsed?.success === true ? [{ at: parsed.data, path }] : [];
  });

/** Everything with two ends that are moments. */
const spansIn = (data: unknown): { path: readonly PropertyKey[]; from: Span; to: Span }[] =>
  valuesIn(data).flatMap(({ value, path }) => {
    if (typeof value !== 'object' || value === null || !('from' in value && 'to' in value))
      return [];
    const [from, to] = [moment.safeParse(value.from), moment.safeParse(value.to)];
    return from.success && to.success
      ? [{ path, from: momentSpan(from.data), to: momentSpan(to.data) }]
      : [];
  });
