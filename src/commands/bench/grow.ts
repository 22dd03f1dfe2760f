import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isScalar, isSeq, parse, parseDocument, visit } from 'yaml';

type Renumber = (note: number) => number;

/**
 * Make the content folder larger: copies of its published chapters, one after the other, each with
 * scenes and notes of its own, so that all its rules still hold. Places, actors and sources stay as
 * they are, and so does the one scene of all notes, which copies leave out.
 * @param wanted how many chapters are published in the end
 */
export function growContent(content: string, wanted: number): void {
  const read = (file: string): string => readFileSync(join(content, file), 'utf8');
  const write = (file: string, text: string): void => writeFileSync(join(content, file), text);
  const files = readdirSync(join(content, 'chapters')).filter((file) => file.endsWith('.mdx'));
  const published = files
    .map((file) => ({ file, text: read(`chapters/${file}`) }))
    .map(({ file, text }) => ({ file, text, head: headOf(text) }))
    .filter(({ head }) => head.status === 'published')
    .toSorted((a, b) => a.head.order - b.head.order);
  const publication = parseDocument(read('publication.yaml'));
  let notes = Number(publication.getIn(['retells', 'notes']));
  for (let made = published.length; made < wanted; made++) {
    const chapter = published[made % published.length];
    if (!chapter) throw new Error(`No chapter in ${content} is published.`);
    const copy = Math.floor(made / published.length) + 1;
    const [first, last] = chapter.head.notes ?? [1, 0];
    const offset = notes + 1 - first;
    const renumber: Renumber = (note) => (note >= first && note <= last ? note + offset : note);
    const text = withoutScene(chapter.text, String(publication.getIn(['evidence', 'scene'])));
    const order = files.length + 1 + made - published.length;
    write(`chapters/${named(chapter.file, copy)}`, copyOf(text, copy, order, renumber));
    for (const [, scene] of text.matchAll(/<Scene id="([^"]+)"/g)) {
      write(`scenes/${scene}-${copy}.yaml`, renumbered(read(`scenes/${scene}.yaml`), renumber));
    }
    for (let note = first; note <= last; note++) {
      const text = read(`notes/note-${note}.yaml`);
      const copied = text.replace(/^number: .*$/m, `number: ${renumber(note)}`);
      write(`notes/note-${renumber(note)}.yaml`, copied);
    }
    notes += last - first + 1;
  }
  publication.setIn(['retells', 'notes'], notes);
  write('publication.yaml', String(publication));
}

/** Add a sentence to the first paragraph of a chapter, as an editor would. */
export function changeParagraph(content: string): void {
  const folder = join(content, 'chapters');
  const [file = ''] = readdirSync(folder);
  const text = readFileSync(join(folder, file), 'utf8');
  const changed = text.replace(/\n---\n\n.+/, (start) => `${start} So it was.`);
  if (changed === text) throw new Error(`${file} does not begin with a paragraph.`);
  writeFileSync(join(folder, file), changed);
}

type Head = {
  readonly status: string;
  readonly order: number;
  readonly notes?: readonly [first: number, last: number];
};

const headOf = (text: string): Head => parse(text.split(/^---$/m)[1] ?? '') as Head;

const named = (file: string, copy: number): string => file.replace(/(\.\w+)$/, `-${copy}$1`);

const withoutScene = (text: string, scene: string): string =>
  text
    .split(/(<Scene [\s\S]*?<\/Scene>\n)/)
    .filter((part) => !part.startsWith(`<Scene id="${scene}"`))
    .join('');

/** A chapter of its own place in the order and its own notes. */
function copyOf(text: string, copy: number, order: number, renumber: Renumber): string {
  return text
    .replace(/^order: .*$/m, `order: ${order}`)
    .replace(/^notes: \[(\d+), (\d+)\]$/m, (_, ...range: string[]) => {
      const [first, last] = range.slice(0, 2).map(Number).map(renumber);
      return `notes: [${first}, ${last}]`;
    })
    .replace(/\[\^note-(\d+)\]/g, (_, note: string) => `[^note-${renumber(Number(note))}]`)
    .replace(/ formerly="[^"]+"/g, '')
    .replace(/^formerly:.*\n(?: +- .*\n)*/m, '')
    .replace(/(<(?:Scene|Step) id="[^"]+)"/g, `$1-${copy}"`);
}

/** A scene whose facts cite other notes. */
function renumbered(scene: string, renumber: Renumber): string {
  const file = parseDocument(scene);
  file.delete('formerly');
  visit(file, {
    Pair(_, { key, value }) {
      if (!isScalar(key) || key.value !== 'notes' || !isSeq(value)) return;
      for (const note of value.items) if (isScalar(note)) note.value = renumber(Number(note.value));
    },
  });
  return String(file);
}
