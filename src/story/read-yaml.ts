import { isMap, isScalar, isSeq, LineCounter, parseDocument, visit } from 'yaml';
import type { Document, Node } from 'yaml';
import type { Position, Problem } from './problem.ts';
import { valueFaults } from './yaml-values.ts';
import { yamlFault, type YamlFault } from './yaml-faults.ts';

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
  const problems = faultsOf(document, text).map(({ offset, message, fix }): Problem => ({
    file,
    ...positionAt(offset),
    message,
    fix,
    rule: 'yaml-can-be-read',
  }));
  return {
    raw: problems.length === 0 ? document.toJS() : undefined,
    locate: (path) => positionAt(offsetOf(document, path)),
    problems,
  };
}

/** Every field that stands twice, and the first fault of another kind: what else is wrong follows from it. */
function faultsOf(document: Document.Parsed, text: string): YamlFault[] {
  const noticed = [...document.errors, ...document.warnings];
  const root = noticed.find(({ code }) => code !== 'DUPLICATE_KEY');
  const faults = noticed
    .filter((each) => each.code === 'DUPLICATE_KEY' || each === root)
    .map((each) => yamlFault(each, document, text));
  return faults.length > 0 ? faults : [...aliasFaults(document), ...valueFaults(document, text)];
}

/** Names that refer to nothing, to a place further below, or to what they stand in. */
function aliasFaults(document: Document.Parsed): YamlFault[] {
  const faults: YamlFault[] = [];
  visit(document, {
    Alias: (_, alias, path) => {
      const target = alias.resolve(document);
      const offset = alias.range?.[0] ?? 0;
      if (target === undefined) {
        faults.push({
          offset,
          message: `“*${alias.source}” repeats what is nowhere called “&${alias.source}” before it.`,
          fix: `Put a text that begins with * in quotes: '*${alias.source}'.`,
        });
      } else if (path.some((outer) => outer === target)) {
        faults.push({
          offset,
          message: `“*${alias.source}” repeats what it stands in.`,
          fix: 'Write the value itself here.',
        });
      }
    },
  });
  return faults;
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

const startOf = (node: unknown): number | undefined =>
  (node as Node | null | undefined)?.range?.[0];
