import { valuesIn } from '../schemas/values-in.ts';
import { fieldEntries, noteCountOf, type Draft } from '../story/draft.ts';
import type { Problem } from '../story/problem.ts';

/** What rests on notes rests on notes that the report has. */
export function provenanceIsNumbered(draft: Draft): Problem[] {
  const count = noteCountOf(draft);
  if (count === 0) return [];
  return fieldEntries(draft).flatMap(({ data, file, locate }) =>
    numberListsIn(data)
      .filter(({ numbers }) => numbers.some((number) => number > count))
      .map(({ numbers, path }) => ({
        file,
        ...locate(path),
        message: `“${path.join('.')}” is ${JSON.stringify(numbers)}; the report’s notes are numbered 1 to ${count}.`,
        fix: 'Write the numbers of the report’s notes, as [17, 18], or “report”, or “edition”.',
        rule: 'provenance-is-numbered',
      })),
  );
}

/** Every list of numbers that is called `notes`, however deep in a file. */
const numberListsIn = (data: unknown) =>
  valuesIn(data).flatMap(({ value, path }) => {
    if (path.at(-1) !== 'notes' || !Array.isArray(value)) return [];
    const numbers = value.filter((item) => typeof item === 'number');
    return numbers.length === value.length ? [{ numbers, path }] : [];
  });
