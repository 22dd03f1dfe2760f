import type { BlockUse } from '../story/chapter-text.ts';
import { proseOf, type Draft } from '../story/draft.ts';
import { moved } from '../story/moved.ts';
import type { Position, Problem } from '../story/problem.ts';

type Words = Pick<Problem, 'message' | 'fix' | 'edit'>;

/** Signs that would be something else to the machine, or would reach readers, stand nowhere. */
export function markdownIsMeant(draft: Draft): Problem[] {
  return proseOf(draft).flatMap(({ file, text: { blocks, headings, runs } }) =>
    [
      ...blocks.map((block) => ({ ...BLOCKS[block.kind], line: block.line, column: block.column })),
      ...headings
        .filter(({ isUnderlined }) => isUnderlined)
        .map(({ line, column, text }) => ({ line, column, ...underlined(text) })),
      ...runs.flatMap((run) =>
        SIGNS.flatMap(([sign, words]) =>
          [...run.text.matchAll(sign)].map((match) => {
            const at = moved(run, run.text.slice(0, match.index));
            return { ...at, ...words(match[0], at) };
          }),
        ),
      ),
    ].map((problem) => ({ file, ...problem, rule: 'markdown-is-meant' })),
  );
}

const BLOCKS: Readonly<Record<BlockUse['kind'], Words>> = {
  table: {
    message: 'A table stands here; chapters hold none.',
    fix: 'Tell it in sentences, or show it by a scene.',
  },
  code: {
    message: 'Words between backticks (`) are shown as program code.',
    fix: 'Leave the backticks out, or write *words* for italics.',
  },
  rule: {
    message: 'A line of dashes or stars stands here, which draws a line across the text.',
    fix: 'Remove it, or begin a section: ## Its title',
  },
  strike: {
    message: 'Words between tildes (~) are struck through.',
    fix: 'Remove the tildes, or the words.',
  },
  task: {
    message: 'A box to be ticked stands here.',
    fix: 'Remove the brackets.',
  },
  definition: {
    message: 'An address stands here under a name, and readers see nothing of it.',
    fix: 'Write the address where the link is: [the words](https://example.org).',
  },
};

const underlined = (text: string): Words => ({
  message: `“${text}” is a heading, since a line of dashes or = stands under it.`,
  fix: `Write ## ${text}, or a blank line before the dashes.`,
});

const SIGNS: readonly (readonly [sign: RegExp, words: (found: string, at: Position) => Words])[] = [
  [
    /^#+(?=[^\s#])/gm,
    (marks, at) => ({
      message: `“${marks}” needs a space behind it to make a heading.`,
      fix: `Write ${marks === '#' ? '##' : marks} and a space before the title.`,
      edit: { ...at, passage: marks, instead: `${marks === '#' ? '##' : marks} ` },
    }),
  ],
  [
    /(?<!\\)\}/g,
    () => ({
      message: 'A “}” stands here that closes nothing.',
      fix: 'Remove it, or write \\} where readers should see it.',
    }),
  ],
  [
    /(?<![\\\w])(?:\*{1,3}|_{1,3})(?=\S)|(?<=\S)\*{1,3}(?!\w)|(?<=\s)\*(?=\s)/g,
    (signs) => ({
      message: `“${signs}” stands here alone, so that readers see it.`,
      fix: 'Write *words* for italics, with a sign on each side and no space within, or remove it.',
    }),
  ],
  [
    /^:::.*$/gm,
    (signs) => ({
      message: `“${signs}” means nothing here, so that readers see it.`,
      fix: 'Remove it.',
    }),
  ],
];
