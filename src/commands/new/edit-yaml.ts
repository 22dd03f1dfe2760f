import { isMap, parseDocument, visit, type Pair } from 'yaml';
import { keyOf, rangeOf, spliced, stretchOf, type Stretch } from './yaml-stretch.ts';
import { inlineYaml, yamlText } from './yaml-text.ts';

type Path = readonly PropertyKey[];

/**
 * Exchange the value of a field that stands in one line, or add the field at the end where there is
 * none. All else stays as it is, byte by byte. An error says that the field cannot be exchanged so.
 */
export function withValue(text: string, path: Path, value: unknown): string {
  const document = parseDocument(text);
  const node = document.getIn(path, true);
  if (node !== undefined) {
    const stretch = rangeOf(node);
    const end = text.slice(...stretch).endsWith('\n') ? '\n' : '';
    return spliced(text, stretch, inlineYaml(value) + end);
  }
  const [field, ...deeper] = path;
  if (field === undefined || deeper.length > 0) {
    throw new Error(`The file has no field “${path.join('.')}”.`);
  }
  return `${text.replace(/(?<!\n)$/, '\n')}${String(field)}: ${inlineYaml(value)}\n`;
}

/**
 * Add a state to the file of a scene, behind another one and like it but for its name and its `alt`.
 * All else stays as it is, byte by byte.
 */
export function withStateLike(
  text: string,
  like: string,
  { name, alt }: { readonly name: string; readonly alt: string },
): string {
  const states = parseDocument(text).get('states');
  const pair = isMap(states) ? states.items.find((each) => keyOf(each) === like) : undefined;
  const stretch = isMap(states) && pair !== undefined ? stretchOf(text, pair) : undefined;
  if (!isMap(states) || pair === undefined || stretch === undefined) {
    throw new Error(`The scene has no state “${like}” on lines of its own.`);
  }
  const lineEnd = text.includes('\r\n') ? '\r\n' : '\n';
  const copy = isCopyable(pair)
    ? renamed(text.slice(...stretch), name, alt)
    : writtenAnew(parseDocument(text).toJS() as WithStates, like, { name, alt });
  const [, end] = stretch;
  return spliced(text, [end, end], lineEnd + copy.trimEnd().replaceAll(/\r?\n/g, lineEnd));
}

type WithStates = { readonly states: Readonly<Record<string, object>> };

/** A field that is another one once more has no words of its own to copy. */
const isCopyable = ({ value }: Pair): boolean => isMap(value) && value.flow !== true;

function renamed(lines: string, name: string, alt: string): string {
  const document = parseDocument(lines);
  const [pair] = isMap(document.contents) ? document.contents.items : [];
  const labels: Stretch[] = [];
  visit(document, {
    Value: (_, node) => {
      if (node.anchor === undefined) return;
      const before = lines.lastIndexOf(`&${node.anchor}`, rangeOf(node)[0]);
      if (before >= 0) labels.push([before - 1, before + node.anchor.length + 1]);
    },
  });
  // What is named once must not be named again in the copy. From the end, so that places stay.
  const plain = labels
    .toSorted((a, b) => b[0] - a[0])
    .reduce((rest, stretch) => spliced(rest, stretch, ''), lines);
  const called = spliced(plain, rangeOf(pair?.key), name);
  return withValue(called, [name, 'alt'], alt);
}

function writtenAnew(
  { states }: WithStates,
  like: string,
  { name, alt }: { readonly name: string; readonly alt: string },
): string {
  return yamlText({ [name]: { ...states[like], alt } }).replaceAll(/^(?=.)/gm, '  ');
}
