import { registry } from '../../schemas/tag-registry.ts';
import { plainLines } from '../../story/read-source.ts';
import { withValue } from './edit-yaml.ts';

/** What readers do not read: tags, numbers of notes, and signs that set words in italics. */
const UNREAD = /<\/?[A-Za-z][^<>]*>|\[\^[^\]\n]*\]|[*_]/y;

/** Where words stand in the text of a chapter: the offset behind them, or why that is not clear. */
export type Found = { readonly behind: number } | { readonly sorry: string };

/** Find words as readers read them, which stand once in the text of a chapter’s file. */
export function findWords(file: string, words: string): Found {
  const { plain, offsets } = readWords(file);
  const wanted = alike(
    words
      .trim()
      .replaceAll(/\[\^[^\]]*\]|\s+/g, ' ')
      .replaceAll(/ +/g, ' ')
      .trim(),
  );
  const at = plain.indexOf(wanted);
  if (wanted === '' || at < 0)
    return { sorry: 'These words do not stand there. Copy them from the file.' };
  if (plain.includes(wanted, at + 1)) {
    return { sorry: 'These words stand there more than once. Copy a few more.' };
  }
  const last = (offsets[at + wanted.length - 1] ?? 0) + 1;
  const closed = /^(?:<\/[A-Z]\w*>|[*_]|\[\^[^\]\n]*\])*/.exec(file.slice(last))?.[0] ?? '';
  return { behind: last + closed.length };
}

/** The words of a chapter’s file in one line, and where in the file each letter stands. */
function readWords(file: string): { readonly plain: string; readonly offsets: readonly number[] } {
  let plain = '';
  const offsets: number[] = [];
  for (let at = textStart(file); at < file.length; at += 1) {
    UNREAD.lastIndex = at;
    const unread = UNREAD.exec(file)?.[0];
    if (unread !== undefined) {
      at += unread.length - 1;
      continue;
    }
    const sign = file.charAt(at);
    if (/\s/.test(sign) && /(?:^|\s)$/.test(plain)) continue;
    plain += alike(sign.replace(/\s/, ' '));
    offsets.push(at);
  }
  return { plain, offsets };
}

/** Quotes of any form count as one. */
const alike = (words: string): string => words.replaceAll(/[‘’]/g, "'").replaceAll(/[“”]/g, '"');

/** The fields at the head of a chapter’s file, with the lines “---” around them. */
const HEAD = /^(\uFEFF?---[ \t]*\r?\n)([^]*?)^---[ \t]*\r?$/m;

/** Where the text of a chapter’s file begins, behind its fields. */
const textStart = (file: string): number => HEAD.exec(file)?.[0].length ?? 0;

/** Put some words into a text, right at a place. */
export const withWordsAt = (file: string, at: number, words: string): string =>
  file.slice(0, at) + words + file.slice(at);

/**
 * Put a passage on lines of its own behind the paragraph at a place, and behind the whole of what
 * stands around that: no passage stands between the steps of a scene, or within a quotation.
 */
export function withPassageBehind(file: string, at: number, passage: string): string {
  const outer = Object.entries(registry)
    .filter(([name, { inline }]) => !inline && name !== 'Step')
    .map(([name]) => endAround(file, name, at));
  return withPassageAt(file, Math.max(at, ...outer), passage);
}

/** Put a passage behind the end of a step. */
export function withPassageBehindStep(file: string, id: string, passage: string): string {
  const start = new RegExp(`<Step\\b[^<>]*\\bid="${id}"`).exec(file)?.index ?? -1;
  const end = start < 0 ? -1 : file.indexOf('</Step>', start);
  if (end < 0) throw new Error(`The chapter has no step “${id}”.`);
  return withPassageAt(file, end + '</Step>'.length, passage);
}

/** Put a passage at the end of a chapter. */
export const withPassageLast = (file: string, passage: string): string =>
  `${file.trimEnd()}${lineEnd(file)}${inLinesOf(file, `\n${passage}`)}${lineEnd(file)}`;

/** Where the tag ends that is open at a place; before everything where none is. */
function endAround(file: string, tag: string, at: number): number {
  const opened = file.slice(0, at).search(new RegExp(`<${tag}\\b(?![^]*</${tag}>)`));
  const end = file.indexOf(`</${tag}>`, at);
  return opened < 0 || end < 0 ? -1 : end + tag.length + 3;
}

function withPassageAt(file: string, at: number, passage: string): string {
  const end = /\r?\n[ \t]*\r?\n|\s*$/.exec(file.slice(at));
  const place = at + (end?.index ?? 0);
  return withWordsAt(file, place, inLinesOf(file, `\n\n${passage}`));
}

const lineEnd = (file: string): string => (file.includes('\r\n') ? '\r\n' : '\n');

const inLinesOf = (file: string, text: string): string => text.replaceAll('\n', lineEnd(file));

/** Exchange a field at the head of a chapter; its text and all other fields stay byte by byte. */
export function withHeadValue(file: string, field: string, value: unknown): string {
  const [, opens = '', head = ''] = HEAD.exec(file) ?? [];
  const changed = inLinesOf(file, plainLines(withValue(head, [field], value)));
  return opens + changed + file.slice(opens.length + head.length);
}
