import { globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';

/** The flow of `src/README.md`: a folder imports from those before it, never from those beside it. */
const FLOW = [
  ['schemas'],
  ['graphics', 'wording'],
  ['charts'],
  ['kinds'],
  ['story'],
  ['checks', 'components', 'editing'],
  ['notes', 'citations', 'reader', 'preview'],
  ['names'],
  ['scenes'],
  ['authoring', 'evidence', 'figures', 'datasets'],
  ['pictures', 'search', 'offline'],
  ['cards', 'kits'],
  ['embed'],
  ['layouts', 'feed', 'book', 'epub'],
  ['pages', 'commands', 'studio', 'content.config.ts'],
];

/** Imports against the flow, each with its reason. */
const AGAINST_THE_FLOW: Readonly<Record<string, string>> = {
  'story/read-story.ts → checks/all.ts': 'what was read becomes a story once the rules are kept',
};

/** Packages that few files may name, so that they can be replaced, or kept out of a page. */
const KEPT_IN: Readonly<Record<string, RegExp>> = {
  leaflet: /^kinds\/map\/leaflet-/,
  scrollama: /^scenes\/scroll\.ts$/,
  minisearch: /^search\/search-index\.ts$/,
  'astro:content': /^(content\.config\.ts|pages\/.*)$/,
  satteri: /^story\//,
  '@resvg/resvg-js': /^pictures\//,
  sharp: /^(pictures\/|kinds\/map\/build-land)/,
  'css-select': /^pictures\//,
  diff: /^commands\/diff\/word-changes\.ts$/,
};

const MOST_LINES = 170;

const files = globSync('**/*.{ts,astro}', { cwd: import.meta.dirname });
const sourceOf = (file: string) => readFileSync(join(import.meta.dirname, file), 'utf8');
const code = files.filter((file) => !/\.test\.ts$|^testing\//.test(file));
const imports = code.flatMap((file) =>
  [
    ...sourceOf(file).matchAll(
      /^ *(?:import|export)\b( type\b)?(?: [^;]*?\bfrom)? '([^']+)';|\bimport\('([^']+)'\)/gm,
    ),
  ].map(([, type, fixed, later]) => ({ file, name: fixed ?? later ?? '', isType: Boolean(type) })),
);
const folderOf = (file: string) => file.split('/')[0] ?? '';
const levelOf = (file: string) => FLOW.findIndex((level) => level.includes(folderOf(file)));

test('every folder has its place in the flow', () => {
  expect(code.filter((file) => levelOf(file) < 0)).toEqual([]);
});

test('imports follow the flow', () => {
  const against = imports
    .filter(({ name }) => /^\..*\.(ts|astro)$/.test(name))
    .map(({ file, name }) => ({ file, target: join(dirname(file), name) }))
    .filter(({ target }) => !target.startsWith('..'))
    .filter(({ file, target }) => folderOf(file) !== folderOf(target))
    .filter(({ file, target }) => levelOf(target) < 0 || levelOf(target) >= levelOf(file))
    .map(({ file, target }) => `${file} → ${target}`);
  expect(against.toSorted()).toEqual(Object.keys(AGAINST_THE_FLOW));
});

test('no file needs one that needs it in turn', () => {
  const needs = Map.groupBy(
    imports.filter(({ name }) => /^\..*\.(ts|astro)$/.test(name)),
    ({ file }) => file,
  );
  const sound = new Set<string>();
  const circleFrom = (file: string, path: readonly string[]): readonly string[] => {
    if (path.includes(file)) return [...path.slice(path.indexOf(file)), file];
    if (sound.has(file)) return [];
    for (const { name } of needs.get(file) ?? []) {
      const circle = circleFrom(join(dirname(file), name), [...path, file]);
      if (circle.length > 0) return circle;
    }
    sound.add(file);
    return [];
  };
  expect(code.flatMap((file) => circleFrom(file, []))).toEqual([]);
});

test.each(Object.entries(KEPT_IN))('%s is named where it belongs', (name, place) => {
  const users = imports.filter((use) => use.name === name || use.name.startsWith(`${name}/`));
  expect(users.length).toBeGreaterThan(0);
  expect(users.filter(({ file }) => !place.test(file))).toEqual([]);
});

/** What pages start in the browser, found in the scripts they name, and what kinds bring to it. */
const starts = [
  ...code.filter((file) => /^kinds\/\w+\/mount\.ts$/.test(file)),
  ...code.flatMap((file) =>
    [...sourceOf(file).matchAll(/<script src="([^"]+\.ts)"/g)].map(([, name = '']) =>
      join(dirname(file), name),
    ),
  ),
];

test('readers are sent D3, Leaflet, MiniSearch and scrollama, and no other package', () => {
  const sent = new Set(starts);
  for (const file of sent) {
    for (const { name, isType } of imports.filter((use) => use.file === file)) {
      if (!isType && /^\..*\.ts$/.test(name)) sent.add(join(dirname(file), name));
    }
  }
  expect(sent.size).toBeGreaterThan(60);
  const packages = imports
    .filter(({ file, name, isType }) => sent.has(file) && !isType && !/^[.#]|\.css$/.test(name))
    .filter(({ name }) => !/^(d3-|leaflet|minisearch|scrollama|topojson-client)/.test(name))
    .map(({ file, name }) => `${file} → ${name}`);
  expect(packages).toEqual([]);
});

test('a kind of scene leans on no other', () => {
  const kindOf = (file: string) => /^kinds\/([^/]+)\//.exec(file)?.[1];
  const across = imports
    .filter(({ file, name }) => kindOf(file) !== undefined && name.startsWith('.'))
    .map(({ file, name }) => ({ file, target: join(dirname(file), name) }))
    .filter(({ target }) => kindOf(target) !== undefined)
    .filter(({ file, target }) => kindOf(file) !== kindOf(target))
    .map(({ file, target }) => `${file} → ${target}`);
  expect(across).toEqual([]);
});

test('a file is short enough to be read at one sitting', () => {
  const long = files.filter((file) => sourceOf(file).split('\n').length - 1 > MOST_LINES);
  expect(long).toEqual([]);
});
