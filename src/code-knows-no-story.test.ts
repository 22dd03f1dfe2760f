import { globSync, readdirSync, readFileSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { entriesInContent } from './testing/entries-in-content.ts';

const PROJECT = join(import.meta.dirname, '..');

/** Files that still know the one story: to be taken off this list one by one, never to be added. */
const STILL_KNOW: readonly string[] = [];

/** Names of the story that are words of the language as well, which code may use. */
const COMMON_WORDS = new Set(['hit', 'tribes', 'turkey', 'Turkey']);

const chapters = readdirSync(join(PROJECT, 'content/chapters'));
const steps = chapters.flatMap((file) =>
  [
    ...readFileSync(join(PROJECT, 'content/chapters', file), 'utf8').matchAll(
      /<Step id="([^"]+)"/g,
    ),
  ].map(([, id = '']) => id),
);
const entries = ['scenes', 'places', 'actors', 'events', 'sources'].flatMap((collection) => [
  ...entriesInContent(collection),
]);
const named = entries.map(([, entry]) => (entry as { readonly name?: string }).name ?? '');
const { parties, countries } = parse(
  readFileSync(join(PROJECT, 'content/vocabulary.yaml'), 'utf8'),
) as Readonly<Record<'parties' | 'countries', Readonly<Record<string, unknown>>>>;
const capitals = [...entriesInContent('places')]
  .map(([id, place]) => ({ id, ...(place as { readonly name: string; readonly kind: string }) }))
  .filter(({ kind }) => /^(country|capital|city|town|district|governorate|river)$/.test(kind));

/**
 * What the story calls its parts: ids and names of two or more words, which no code hits by chance, and
 * its parties, countries, towns and rivers.
 */
const NAMES = [
  ...new Set([
    ...[
      ...entries.map(([id]) => id),
      ...steps,
      ...chapters.map((file) => basename(file, extname(file))),
    ].filter((id) => id.includes('-')),
    ...named.filter((name) => /\s/.test(name)),
    ...[
      ...Object.keys(parties),
      ...Object.keys(countries),
      ...capitals.flatMap(({ id, name }) => [id, name, name.toUpperCase()]),
    ].filter((name) => name.length > 3 && !COMMON_WORDS.has(name)),
  ]),
];

const files = globSync('{src,e2e}/**/*.{ts,astro,css}', {
  cwd: PROJECT,
  exclude: (name) => /snapshots|second-story|results/.test(name),
});

const found = files.flatMap((file) => {
  const text = readFileSync(join(PROJECT, file), 'utf8');
  return NAMES.filter((name) =>
    new RegExp(`(?<![\\w-])${RegExp.escape(name)}(?![\\w-])`).test(text),
  ).map((name) => ({ file, name }));
});

test('neither code nor tests name what only one story has', () => {
  expect(NAMES.length).toBeGreaterThan(200);
  expect(found.filter(({ file }) => !STILL_KNOW.includes(file))).toEqual([]);
});

test('a file that knows the story no more is off the list', () => {
  const knowing = new Set(found.map(({ file }) => file));
  expect(STILL_KNOW.filter((file) => !knowing.has(file))).toEqual([]);
});
