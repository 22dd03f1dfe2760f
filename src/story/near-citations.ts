import type { ChapterText, TextRun } from './chapter-text.ts';
import { moved } from './moved.ts';
import type { Position } from './problem.ts';

/** Something in the text that looks like a citation of a note and is none. */
export type NearCitation = Position & {
  /** How it stands there. */
  readonly passage: string;
  /** How it was meant, where that can be told. */
  readonly meant: string | undefined;
};

/** The citations in a text that readers would see as signs, or that the machine takes for something else. */
export function nearCitations({ runs, links }: ChapterText): NearCitation[] {
  return [
    ...runs.flatMap(inRun),
    ...links
      .filter(({ text }) => /^\^/.test(text))
      .map(({ line, column, text, url }) => ({
        line,
        column,
        passage: `[${text}](${url})`,
        meant: citation(text),
      })),
  ];
}

/** A sound citation with something behind it, and whatever is like one: a caret, or a note’s number in brackets. */
const LIKE = new RegExp(
  [
    String.raw`(\[\^[^\]\n]+\])(\]|\)|(?!\[\^[^\]\n]+\])\^?\[?\^?note-\d+\]?)?`,
    String.raw`\^\[[^\]\n]*\]?`,
    String.raw`\[\s+\^[^\]\n]*\]{0,2}`,
    String.raw`\[\^[^\]\n]*(?=\n|$)`,
    String.raw`\[\s*notes?[\s-]*\d+\s*\]`,
    String.raw`\(\^?note-\d+\)`,
    String.raw`\{\^[^}\n]*\}`,
    String.raw`\^note-?\s?\d+\]?`,
  ].join('|'),
  'gi',
);

function inRun({ text, line, column }: TextRun): NearCitation[] {
  return [...text.matchAll(LIKE)].flatMap((match): NearCitation[] => {
    const [passage, sound, behind] = match;
    const before = text.slice(0, match.index);
    if (before.endsWith('\\') || (sound !== undefined && behind === undefined)) return [];
    const at = moved({ line, column }, before);
    const meant =
      sound === undefined
        ? citation(passage)
        : behind === ']' || behind === ')'
          ? sound
          : `${sound}${citation(behind ?? '') ?? ''}`;
    return [{ ...at, passage, meant }];
  });
}

function citation(words: string): string | undefined {
  const [number] = /\d+/.exec(words) ?? [];
  return number === undefined ? undefined : `[^note-${Number(number)}]`;
}
