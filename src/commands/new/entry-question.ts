import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { isCitation, readCitation } from '../../citations/read-citation.ts';
import { sourceOfCsl } from '../../citations/source-of-csl.ts';
import type { Question, Reading } from './noun.ts';

/** Asks for what a reference manager wrote of a source; its answer is the fields of the source. */
export const entryQuestion: Question = {
  name: 'from',
  asks:
    'A file with its entry in BibTeX, RIS or CSL-JSON, or the entry itself, with an empty line behind it. ' +
    'Without one, its fields are asked for.',
  example: 'entry.bib',
  isNeeded: false,
  sample: undefined,
  takesLines: isCitation,
  read: readFrom,
};

/** The fields of one entry, of a file or as it was pasted. */
function readFrom(typed: string): Reading {
  // npm runs commands in the project’s folder, wherever they were typed.
  const path = resolve(process.env['INIT_CWD'] ?? '', typed.trim());
  const isPasted = isCitation(typed);
  if (!isPasted && !existsSync(path)) return { sorry: `There is no file “${typed.trim()}”.` };
  const read = readCitation(isPasted ? typed : readFileSync(path, 'utf8'));
  if ('sorry' in read) return read;
  const [item, ...more] = read.items;
  if (item === undefined || more.length > 0) {
    return { sorry: `There are ${read.items.length} entries in it. Give one at a time.` };
  }
  return { value: sourceOfCsl(item) };
}
