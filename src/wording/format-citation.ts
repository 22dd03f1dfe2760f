import { evidenceOf } from '../schemas/note.ts';
import type { Note } from '../schemas/note.ts';
import { formatEvidence } from './format-evidence.ts';
import type { Sources } from './format-evidence.ts';
import { siteOf } from './format-source.ts';
import { mergePlain } from './span.ts';
import type { Span } from './span.ts';

/** A whole note as a page shows it: its comment, its evidence, and what this edition remarks. */
export function formatNote(note: Note, sources: Sources): Span[] {
  const sentences: Span[][] = [
    ...(note.comment === undefined ? [] : [[{ text: note.comment }]]),
    ...evidenceOf(note).map((part) => formatEvidence(part, sources)),
    ...(note.remark === undefined
      ? []
      : [[{ text: `[This edition: ${note.remark}]`, small: true } as const]]),
  ];
  return mergePlain(
    sentences.flatMap((sentence, index) => (index === 0 ? sentence : [{ text: ' ' }, ...sentence])),
  );
}

/** A whole note as plain text, with every address written out. */
export function noteText(note: Note, sources: Sources): string {
  return formatNote(note, sources).map(plainText).join('');
}

function plainText(span: Span): string {
  return 'href' in span ? span.text.replace(siteOf(span.href), span.href) : span.text;
}
