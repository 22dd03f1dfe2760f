import { readFileSync } from 'node:fs';
import { isUtf8 } from 'node:buffer';
import type { Problem } from './problem.ts';

/** A file’s text, with lines that end as on any system, or why there is none. */
export type SourceRead = {
  readonly text: string | undefined;
  readonly problems: readonly Problem[];
};

/** A file of text has at most so many bytes: ten times what the longest chapters have. */
const MOST_BYTES = 1_000_000;

/** Read a file that people write. What it cannot hold becomes a space, so that all else keeps its place. */
export function readSource(path: string, file: string): SourceRead {
  const bytes = readFileSync(path);
  const unreadable = whyUnreadable(bytes);
  if (unreadable !== undefined) {
    return { text: undefined, problems: [{ file, ...unreadable, rule: RULE }] };
  }
  const text = plainLines(bytes.toString('utf8'));
  const problems = text.split('\n').flatMap((line, index): Problem[] => {
    const sign = UNSEEN.exec(line);
    if (sign === null) return [];
    const column = Array.from(line.slice(0, sign.index)).length + 1;
    return [{ file, line: index + 1, column, ...unseen(sign[0]), rule: RULE }];
  });
  return { text: problems.length === 0 ? text : text.replace(ALL_UNSEEN, ' '), problems };
}

const RULE = 'files-can-be-read';

/** The text without a byte order mark, its lines parted as everywhere. */
export const plainLines = (text: string): string =>
  text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');

const UNSEEN = /(?![\t\n])\p{Cc}|[\u2028-\u202E\u2066-\u2069\uFEFF]/u;
const ALL_UNSEEN = new RegExp(UNSEEN, 'gu');

function unseen(sign: string): Pick<Problem, 'message' | 'fix'> {
  const code = `U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
  const turns = /[\u202A-\u202E\u2066-\u2069]/.test(sign);
  return {
    message: turns
      ? `A sign that nobody sees stands here (${code}); it turns the direction of what follows.`
      : `A sign that nobody sees stands here (${code}).`,
    fix: 'Delete it: put the cursor behind it and press the backspace key, or type the words anew.',
  };
}

type Unreadable = Omit<Problem, 'file' | 'rule'>;

function whyUnreadable(bytes: Buffer): Unreadable | undefined {
  const start = { line: 1, column: 1 };
  if (bytes.length > MOST_BYTES) {
    const size = (bytes.length / 1_000_000).toFixed(1);
    return {
      ...start,
      message: `This file has ${size} MB; one that people write has at most 1 MB.`,
      fix: 'See whether something was pasted into it that does not belong here; else part it in two.',
    };
  }
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)) {
    return { ...start, message: 'This file is written in UTF-16.', fix: SAVE };
  }
  if (isUtf8(bytes)) return undefined;
  return notUtf8(bytes);
}

const SAVE = 'Save it anew as UTF-8: most editors offer that under “Save as”, “Encoding”.';

/** Where the first sign stands that is not UTF-8, and what Windows would take it for. */
function notUtf8(bytes: Buffer): Unreadable {
  let from = 0;
  let line = 1;
  for (let end = bytes.indexOf(10); end >= 0; end = bytes.indexOf(10, from)) {
    if (!isUtf8(bytes.subarray(from, end))) break;
    from = end + 1;
    line += 1;
  }
  const end = bytes.indexOf(10, from);
  const rest = bytes.subarray(from, end < 0 ? bytes.length : end);
  const words = new TextDecoder('windows-1252').decode(rest);
  const column = Array.from(rest.toString('utf8')).indexOf('\uFFFD') + 1;
  return {
    line,
    column,
    message: `“${words.charAt(column - 1)}” is not written in UTF-8 here, so that the file cannot be read.`,
    fix: SAVE,
  };
}
