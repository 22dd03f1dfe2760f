import { isMap, parseDocument, type YAMLMap } from 'yaml';
import { endOfLine, startOfLine } from './lines.ts';

/** A part of a YAML text as it stands there, without its indent; empty where there is none. */
export function excerptOf(text: string, [group, part]: readonly [string, string]): string {
  const parts = parseDocument(text).get(group, true);
  if (!isMap(parts)) return '';
  const pair = (parts as YAMLMap.Parsed).items.find(({ key }) => String(key) === part);
  if (pair === undefined) return '';
  const from = startOfLine(text, pair.key.range[0]);
  const lines = text.slice(from, endOfLine(text, (pair.value ?? pair.key).range[1])).split('\n');
  const indent = /^ */.exec(lines[0] ?? '')?.[0].length ?? 0;
  return lines.map((line) => line.slice(Math.min(indent, line.search(/\S|$/)))).join('\n');
}
