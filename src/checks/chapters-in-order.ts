import type { Draft } from '../story/draft.ts';
import type { Problem } from '../story/problem.ts';

/** The chapters are numbered 1, 2, 3 and so on: no number twice, none left out. */
export function chaptersInOrder({ chapters }: Draft): Problem[] {
  return chapters.flatMap(({ data, file, locate }, index): Problem[] => {
    if (data === undefined || data.order === index + 1) return [];
    const twin = chapters.find((other) => other.file !== file && other.data?.order === data.order);
    return [
      {
        file,
        ...locate(['order']),
        message:
          twin === undefined
            ? `The chapter has the order ${data.order}, but no chapter has ${index + 1}.`
            : `The chapter has the order ${data.order}, and so has ${twin.file}.`,
        fix: `Number the chapters from 1 to ${chapters.length}.`,
        rule: 'chapters-in-order',
      },
    ];
  });
}
