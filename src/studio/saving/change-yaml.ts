import { isMap, isSeq, parseDocument, type Document, type ParsedNode, type YAMLMap } from 'yaml';
import { endOfLine, indentAt, startOfLine } from './lines.ts';
import { changeList } from './change-list.ts';
import type { TextEdit } from './text-edit.ts';
import { inFlow } from './write-flow.ts';

/** A value at a path of a file: it replaces what is there, or is added. */
export type FieldChange = { readonly path: readonly string[]; readonly value?: unknown };

type MapNode = YAMLMap<ParsedNode, ParsedNode | null>;
type Fields = Readonly<Record<string, unknown>>;

/**
 * Change fields of a YAML text. Only what says something else is written anew: order, comments and the
 * look of all other lines stay. Throws where the text cannot be read or has no such place.
 */
export const changeYaml = (text: string, changes: readonly FieldChange[]): string =>
  changes.reduce(changeField, text);

function changeField(text: string, { path, value }: FieldChange): string {
  const document = parseDocument(text);
  const [error] = document.errors;
  if (error !== undefined) throw new Error(error.message);
  const outer = path.slice(0, -1);
  const map = outer.length > 0 ? document.getIn(outer, true) : document.contents;
  if (!isMap(map)) throw new Error(`The file has no “${outer.join('.')}”.`);
  const fields = { ...(map.toJS(document) as Fields), [path.at(-1) ?? '']: value };
  return editsInMap({ text, document }, map as MapNode, fields)
    .toSorted((one, other) => other.from - one.from)
    .reduce((now, { from, to, text }) => now.slice(0, from) + text + now.slice(to), text);
}

type File = { readonly text: string; readonly document: Document.Parsed };

/** What brings a node of a file to a value. */
function editsIn(file: File, node: ParsedNode, value: unknown): TextEdit[] {
  const { text, document } = file;
  if (isMap(node) && isPlain(value)) return editsInMap(file, node, value);
  if (isSame(node.toJS(document), value)) return [];
  if (isSeq(node) && Array.isArray(value)) return [changeList(text, document, node, value)];
  const [from, to] = node.range;
  return [{ from, to: from + text.slice(from, to).trimEnd().length, text: inFlow(value) }];
}

function editsInMap(file: File, map: MapNode, fields: Fields): TextEdit[] {
  const { text, document } = file;
  const known = new Map(map.items.map((pair) => [String(pair.key.toJS(document)), pair]));
  const wanted = Object.keys(fields).filter((key) => fields[key] !== undefined);
  const isOther = [...known.keys()].some((key) => !wanted.includes(key));
  if (map.flow === true && (isOther || wanted.some((key) => !known.has(key)))) {
    return [{ from: map.range![0], to: map.range![1], text: inFlow(fields) }];
  }
  const changed = [...known].flatMap(([key, { key: name, value: node }]): TextEdit[] => {
    if (fields[key] !== undefined) return node === null ? [] : editsIn(file, node, fields[key]);
    const end = endOfLine(text, (node ?? name).range[1]);
    return [{ from: startOfLine(text, name.range[0]), to: end + 1, text: '' }];
  });
  return [
    ...changed,
    ...additions(
      text,
      map,
      wanted.map((key) => [key, fields[key]]),
    ),
  ];
}

/** What adds the fields that a map on lines does not have, each behind the one that it is to follow. */
function additions(
  text: string,
  { items }: MapNode,
  wanted: readonly (readonly [key: string, value: unknown])[],
): TextEdit[] {
  const [first] = items;
  if (first === undefined) return [];
  const known = new Map(items.map((pair) => [String(pair.key), pair]));
  const indent = indentAt(text, first.key.range[0]);
  let at = startOfLine(text, first.key.range[0]) - 1;
  const lines = new Map<number, string>();
  for (const [key, value] of wanted) {
    const pair = known.get(key);
    if (pair) at = endOfLine(text, (pair.value ?? pair.key).range[1]);
    else lines.set(at, `${lines.get(at) ?? ''}\n${indent}${key}: ${inFlow(value)}`);
  }
  return [...lines].map(([place, added]) => ({ from: place, to: place, text: added }));
}

const isPlain = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isSame = (one: unknown, other: unknown): boolean =>
  JSON.stringify(one) === JSON.stringify(other);
