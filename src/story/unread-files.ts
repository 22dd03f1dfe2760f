import type { Problem } from './problem.ts';

/** A file that every story has is not there. */
export const missing = (file: string): Problem => ({
  file,
  line: 1,
  column: 1,
  message: 'This file is missing.',
  fix: 'Bring it back, as the editor’s guide in content/README.md describes it.',
  rule: 'files-are-there',
});

/** A file holds something, or nothing, but no fields. */
export const withoutFields = (file: string, raw: unknown, linesBefore: number): Problem => ({
  file,
  line: linesBefore + 1,
  column: 1,
  message: raw === null ? 'No fields stand here.' : 'What stands here are no fields.',
  fix: 'Write each field as “title: The river”, on a line of its own.',
  rule: 'yaml-can-be-read',
});

/** A file that a program wrote breaks off. */
export function brokenJson(file: string, error: string): Problem {
  const [, line, column] = /line (\d+) column (\d+)/.exec(error) ?? [];
  return {
    file,
    line: Number(line ?? 1),
    column: Number(column ?? 1),
    message: 'From here on the file cannot be read.',
    fix: 'Check the quotes, commas and brackets in this line and before it.',
    rule: 'yaml-can-be-read',
  };
}

/** A file of prose has no fields at its head. */
export const headless = (file: string): Problem => ({
  file,
  line: 1,
  column: 1,
  message: 'The file does not begin with its title and the other fields between two lines “---”.',
  fix: 'Begin it as the chapters begin.',
  rule: 'chapters-can-be-read',
});

/** The fields at the head of a file of prose run into its text. */
export const unclosed = (file: string): Problem => ({
  file,
  line: 1,
  column: 1,
  message: 'The fields that begin here do not end.',
  fix: 'Write a line “---” after the last of them, before the text.',
  rule: 'chapters-can-be-read',
});
