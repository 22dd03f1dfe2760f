import {
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  parseDocument,
  visit,
  type Document,
  type Node,
  type YAMLParseError,
} from 'yaml';
import type { Position, Problem } from './problem.ts';

/** Finds where a field stands: its key, or what of the way to it there is. */
export type Locate = (path: readonly PropertyKey[]) => Position;

/** What a YAML text says, and where. */
export type YamlText = {
  readonly raw: unknown;
  readonly locate: Locate;
  readonly problems: readonly Problem[];
};

/** Read YAML that begins after `linesBefore` lines of its file. */
export function readYaml(text: string, file: string, linesBefore = 0): YamlText {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const positionAt = (offset: number): Position => {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(line, 1) + linesBefore, column: Math.max(col, 1) };
  };
  const problems = document.errors
    .map((error): Problem => ({
      file,
      ...positionAt(offsetOfError(document, error)),
      ...inPlainWords(error.code, error.message),
      rule: 'yaml-can-be-read',
    }))
    // What else is wrong with a line follows from its first fault.
    .filter(({ line }, index, all) => all.findIndex((other) => other.line === line) === index);
  return {
    raw: problems.length === 0 ? document.toJS() : undefined,
    locate: (path) => positionAt(offsetOf(document, path)),
    problems,
  };
}

function offsetOf(document: Document.Parsed, path: readonly PropertyKey[]): number {
  let node: unknown = document.contents;
  let offset = startOf(node) ?? 0;
  for (const step of path) {
    if (isMap(node)) {
      const pair = node.items.find(
        ({ key }) => isScalar(key) && String(key.value) === String(step),
      );
      if (pair === undefined) return offset;
      offset = startOf(pair.key) ?? offset;
      node = pair.value;
    } else if (isSeq(node)) {
      node = node.items[Number(step)];
      offset = startOf(node) ?? offset;
    } else {
      return offset;
    }
  }
  return offset;
}

/** A quote that is never closed is noticed at the end of the file only; it is mended at its start. */
function offsetOfError(
  document: Document.Parsed,
  { code, pos: [noticed] }: Pick<YAMLParseError, 'code' | 'pos'>,
): number {
  let offset = noticed;
  if (code === 'MISSING_CHAR') {
    visit(document, {
      Scalar: (_, { type, range }) => {
        const isQuoted = type === 'QUOTE_DOUBLE' || type === 'QUOTE_SINGLE';
        if (isQuoted && range && range[0] < noticed && range[1] >= noticed) offset = range[0];
      },
    });
  }
  return offset;
}

const startOf = (node: unknown): number | undefined =>
  (node as Node | null | undefined)?.range?.[0];

const WORDS: Record<string, { readonly message: string; readonly fix: string }> = {
  DUPLICATE_KEY: {
    message: 'This field stands here twice.',
    fix: 'Keep one of the two.',
  },
  TAB_AS_INDENT: {
    message: 'This line is indented by a tab.',
    fix: 'Indent by two spaces.',
  },
  BLOCK_AS_IMPLICIT_KEY: {
    message: 'This line has two colons, so that it cannot be told what is the field’s name.',
    fix: 'Put the text after the first colon in quotes.',
  },
  MISSING_CHAR: {
    message: 'A quote, bracket or colon is missing here.',
    fix: 'Close what was opened; where the text itself has quotes, put it in the other kind.',
  },
  BAD_INDENT: {
    message: 'This line is not indented as the lines it belongs to.',
    fix: 'Indent it by as many spaces as its neighbors; close brackets that were opened above.',
  },
};

function inPlainWords(code: string, message: string): { message: string; fix: string } {
  return (
    WORDS[code] ?? {
      message: `This line cannot be read: ${message}.`,
      fix: 'Put text that begins with a sign or holds a colon in quotes.',
    }
  );
}
