import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { folderName } from '../../story/content-files.ts';
import type { Edit, Problem } from '../../story/problem.ts';

/**
 * Mend in the files what can be mended safely; all else in them stays as it is, byte by byte.
 * @returns how many passages were exchanged
 */
export function applyEdits(problems: readonly Problem[], contentDir: string): number {
  const edits = problems.flatMap(({ file, edit }) => (edit === undefined ? [] : [{ file, edit }]));
  const folder = folderName(contentDir);
  let count = 0;
  for (const [file, group] of Map.groupBy(edits, (each) => each.file)) {
    const path = join(contentDir, file.slice(folder.length + 1));
    const { text, applied } = edited(
      readFileSync(path, 'utf8'),
      group.map(({ edit }) => edit),
    );
    writeFileSync(path, text);
    count += applied;
  }
  return count;
}

/** A text with passages exchanged, the last first, so that the others keep their places. */
function edited(
  text: string,
  edits: readonly Edit[],
): { readonly text: string; readonly applied: number } {
  const lines = text.split(/(?<=\n)|(?<=\r)(?!\n)/);
  let applied = 0;
  for (const { line, column, passage, instead } of edits.toSorted(
    (a, b) => b.line - a.line || b.column - a.column,
  )) {
    const characters = Array.from(lines[line - 1] ?? '');
    // A mark at the very start of a file counts for nothing.
    const from = column - 1 + (line === 1 && characters[0] === '\uFEFF' ? 1 : 0);
    const rest = characters.slice(from).join('');
    if (!rest.startsWith(passage)) continue;
    lines[line - 1] = characters.slice(0, from).join('') + instead + rest.slice(passage.length);
    applied += 1;
  }
  return { text: lines.join(''), applied };
}
