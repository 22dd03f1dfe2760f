import { readdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { expect, test } from 'vitest';
import { mapMark } from '../kinds/map/map-mark.ts';
import { KINDS } from '../kinds/registry.ts';
import { checks } from './all.ts';

/** Files beside the rules that are none. */
const OTHERS = /^(all|unknown-names)$/;

const rules = readdirSync(import.meta.dirname)
  .filter((file) => !file.endsWith('.test.ts'))
  .map((file) => basename(file, '.ts'))
  .filter((name) => !OTHERS.test(name));

test('every rule is applied', () => {
  const applied = checks.map(({ name }) => name.replace(/[A-Z]/g, (a) => `-${a.toLowerCase()}`));
  expect(applied.toSorted()).toEqual(rules.toSorted());
});

const guide = readFileSync(new URL('../../content/README.md', import.meta.url), 'utf8');

test('an editor finds every rule in the guide', () => {
  const readersRules = [
    'chapters-can-be-read',
    'fields-fit',
    'files-are-there',
    'marks-have-provenance',
    'yaml-can-be-read',
  ];
  const explained = [...guide.matchAll(/^\| `([a-z-]+)` /gm)].map(([, rule]) => rule);
  expect(explained).toEqual([...rules, ...readersRules].toSorted());
});

test('an editor finds every kind of scene and of mark in the guide', () => {
  const kinds = Object.keys(KINDS);
  const explained = [...guide.matchAll(/^- `([a-z]+)`: /gm)].map(([, kind]) => kind);
  expect(explained.toSorted()).toEqual(kinds.toSorted());
  const [, marks = ''] = /^Marks of a map have kinds([^]*?)\. /m.exec(guide) ?? [];
  const named = [...marks.matchAll(/`([a-z]+)`/g)].map(([, kind]) => kind);
  expect(named).toEqual(mapMark.options.map(({ shape }) => shape.kind.value));
});
