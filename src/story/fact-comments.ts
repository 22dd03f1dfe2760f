import type { Position } from './problem.ts';

/** A comment beside fields that says which facts the text of one of them tells: `# fact: fled`. */
export type FactComment = Position & {
  readonly facts: readonly string[];
  /** The line on which that field begins: its own, or else the next with a field in it. */
  readonly of: number;
};

/** The comments on facts in a YAML text: `# fact: fled`, or `# facts: fled, people`. */
export function factCommentsIn(text: string, linesBefore: number): FactComment[] {
  const lines = text.split('\n');
  return lines.flatMap((words, index): FactComment[] => {
    const [, before = '', told, bare] = COMMENT.exec(words) ?? [];
    const ids = told ?? bare;
    if (ids === undefined) return [];
    const next = lines.findIndex((line, at) => at > index && /^\s*[^\s#]/.test(line));
    const of = before.trim() === '' ? next : index;
    return [
      {
        line: index + 1 + linesBefore,
        column: before.length + 1,
        facts: ids.split(/[\s,]+/).filter(Boolean),
        of: of + 1 + linesBefore,
      },
    ];
  });
}

/** Without its colon only where nothing but ids follows: “# facts about the river” is none. */
const COMMENT = /^(|.*\s)#\s*facts?\s*(?::\s*(.*?)|\s([a-z\d-]+(?:\s*,\s*[a-z\d-]+)*))\s*$/i;
