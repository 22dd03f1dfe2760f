import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { compareStates } from './compare-states.ts';
import type { DrawnState } from './drawn-state.ts';
import { countChanges } from './page-markup.ts';
import { readSizes } from './picture-size.ts';
import { readTreeStyle } from './tree-style.ts';
import { bringStyle, startPage, writePage } from './write-page.ts';

const ROOT = resolve(import.meta.dirname, '../../..');
const drawn = (state: string, words: string): DrawnState => ({
  scene: 'river',
  state,
  kind: 'map',
  alt: `“${words}” <there>`,
  drawings: { '360': { markup: `<svg><text>${words}</text></svg>`, outline: `text “${words}”` } },
});

/** The page of two states, one of which changed, in a folder that goes when the test has ended. */
function pageFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'pictures-page-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  startPage(folder);
  const style = readTreeStyle(ROOT);
  const styles = { then: bringStyle(style, 'then', folder), now: bringStyle(style, 'now', folder) };
  const states = compareStates(
    [drawn('a', 'still'), drawn('b', 'before')],
    [drawn('a', 'still'), drawn('b', 'after')],
    () => false,
  );
  const commit = { name: 'main', hash: 'abc1234', subject: 'Draw a river' };
  writePage({ states, sizes: readSizes('360'), commit }, styles, folder);
  return folder;
}

test('the page names its commit and how much changed, and escapes what content says', () => {
  const page = readFileSync(join(pageFolder(), 'index.html'), 'utf8');
  expect(page).toContain('main (abc1234, “Draw a river”)');
  expect(page).toContain('1 of 2 states drawn otherwise');
  expect(page).toContain('<p>“after” &lt;there&gt;</p>');
  expect(page.indexOf('data-state="b"')).toBeLessThan(page.indexOf('data-state="a"'));
});

test('all that the page asks for lies beside it', () => {
  const folder = pageFolder();
  const read = (file: string): string => readFileSync(join(folder, file), 'utf8');
  const asked = [...read('index.html').matchAll(/(?:src|href)="([^"]+)"/g)].map(
    ([, file = '']) => file,
  );
  const fonts = [...read('faces.css').matchAll(/url\('([^']+)'\)/g)].map(([, file = '']) => file);
  expect(asked.length).toBeGreaterThan(0);
  expect(fonts.length).toBeGreaterThan(0);
  const there = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  expect([...asked, ...fonts].filter((file) => !there.includes(file))).toEqual([]);
});

test('the scripts of the page are sound, and drawings come under the name it asks for', () => {
  const folder = pageFolder();
  expect(() => new Function(readFileSync(join(folder, 'page.js'), 'utf8'))).not.toThrow();
  const taken: unknown[] = [];
  const drawings = readFileSync(join(folder, 'drawings/river.360.js'), 'utf8');
  new Function('takeDrawings', drawings)((...given: unknown[]) => taken.push(...given));
  expect(taken).toEqual([
    'river.360',
    expect.objectContaining({
      b: expect.objectContaining({ then: '<svg><text>before</text></svg>' }),
    }),
  ]);
});

test('two trees on one page keep their faces apart, and words wait for them', () => {
  const faces = readFileSync(join(pageFolder(), 'faces.css'), 'utf8');
  const names = [...faces.matchAll(/font-family: '([^']+)'/g)].map(([, name = '']) => name);
  expect(new Set(names.map((name) => name.split(' ')[0]))).toEqual(new Set(['then', 'now']));
  const displays = faces.match(/font-display: \w+/g) ?? [];
  expect(new Set(displays)).toEqual(new Set(['font-display: block']));
});

test('every dark rule of drawings is one that the page can turn on', () => {
  const { shared, kinds } = readTreeStyle(ROOT);
  const themed =
    [shared, ...Object.values(kinds)].join('').match(/@media[^{]*color-scheme[^{]*/g) ?? [];
  expect(themed.length).toBeGreaterThan(0);
  expect(new Set(themed.map((rule) => rule.trim()))).toEqual(
    new Set(['@media screen and (prefers-color-scheme: dark)']),
  );
});

test('changes are counted in words, and only those there are', () => {
  const [a, b] = [drawn('a', 'x'), drawn('b', 'y')];
  expect(countChanges(compareStates([a], [a, b], () => true))).toBe(
    '0 of 2 states drawn otherwise, 1 new, 1 the same marks in a style sheet that differs',
  );
});
