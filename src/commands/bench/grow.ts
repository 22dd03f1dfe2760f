import { cpSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Make the content folder larger: copies of every published chapter and its scenes, with names of
 * their own, so that all its rules still hold.
 * @param times how many of each published chapter there are in the end
 * @returns how many chapters are published then
 */
export function growContent(content: string, times: number): number {
  const folder = join(content, 'chapters');
  const files = readdirSync(folder).filter((file) => file.endsWith('.mdx'));
  const texts = files.map((file) => [file, readFileSync(join(folder, file), 'utf8')] as const);
  const published = texts.filter(([, text]) => /^status: published$/m.test(text));
  let order = files.length;
  for (let copy = 2; copy <= times; copy++) {
    for (const [file, text] of published) {
      writeFileSync(join(folder, named(file, copy)), copyOf(text, copy, ++order));
      for (const [, scene] of text.matchAll(/<Scene id="([^"]+)"/g)) {
        const source = join(content, 'scenes', `${scene}.yaml`);
        cpSync(source, named(source, copy));
      }
    }
  }
  return published.length * times;
}

const named = (file: string, copy: number): string => file.replace(/(\.\w+)$/, `-${copy}$1`);

/** A chapter of its own place in the order, to which no note belongs. */
function copyOf(text: string, copy: number, order: number): string {
  return text
    .replace(/^order: .*$/m, `order: ${order}`)
    .replace(/^notes:.*\n(?: .*\n)*/m, '')
    .replace(/(<(?:Scene|Step) id="[^"]+)"/g, `$1-${copy}"`);
}
