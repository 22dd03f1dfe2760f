import type { Draft } from '../story/draft.ts';
import type { Problem } from '../story/problem.ts';

/** The chapters are numbered 1, 2, 3 and so on: no number twice, none left out. */
export function chaptersInOrder({ chapters }: Draft): Problem[] {
  const numbered = chapters.flatMap(({ data, file, locate }) =>
    data === undefined ? [] : [{ order: data.order, file, locate }],
  );
  const isWhole = numbered.length === chapters.length;
  const last = chapters.length;
  const taken = new Map<number, string>();
  return numbered.flatMap(({ order, file, locate }): Problem[] => {
    const twin = taken.get(order);
    taken.set(order, twin ?? file);
    // A chapter whose fields cannot be read may be the one that is missing.
    if (twin === undefined && (order <= last || !isWhole)) return [];
    const free = Array.from({ length: last }, (_, index) => index + 1).find(
      (number) => !numbered.some((chapter) => chapter.order === number),
    );
    return [
      {
        file,
        ...locate(['order']),
        message:
          twin === undefined
            ? `The chapter has the order ${order}, but there are ${last} chapters, and none has ${free}.`
            : `The chapter has the order ${order}, and so has ${twin}.`,
        fix:
          free === undefined || !isWhole
            ? 'Give each chapter a number of its own.'
            : `Write order: ${free}, or number the chapters anew from 1 to ${last}.`,
        rule: 'chapters-in-order',
      },
    ];
  });
}
