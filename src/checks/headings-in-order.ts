import type { HeadingUse } from '../story/chapter-text.ts';
import { proseOf, type Draft } from '../story/draft.ts';
import type { Problem } from '../story/problem.ts';

/** Headings begin with ## and go down one level at a time, to ### at most. */
export function headingsInOrder(draft: Draft): Problem[] {
  return proseOf(draft).flatMap(({ file, text: { headings } }) =>
    headings.flatMap((heading, index) => {
      const words = heading.isUnderlined
        ? undefined
        : whatIsWrong(heading, headings[index - 1]?.depth ?? 1);
      const { line, column } = heading;
      return words ? [{ file, line, column, ...words, rule: 'headings-in-order' }] : [];
    }),
  );
}

function whatIsWrong(
  { depth, text }: HeadingUse,
  depthBefore: number,
): Pick<Problem, 'message' | 'fix'> | undefined {
  const marks = '#'.repeat(depth);
  if (depth === 1) {
    return {
      message: `“${marks} ${text}” would be a second title of the chapter.`,
      fix: `Write “## ${text}”.`,
    };
  }
  if (depth > 3) {
    return {
      message: `“${marks} ${text}” is deeper than chapters go.`,
      fix: `Write “### ${text}”.`,
    };
  }
  if (depth > depthBefore + 1) {
    return {
      message: `“${marks} ${text}” comes before any heading with ##.`,
      fix: `Write “## ${text}”, or put a heading with ## before it.`,
    };
  }
  return undefined;
}
