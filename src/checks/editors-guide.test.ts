import { readdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { expect, test } from 'vitest';
import { mapMark } from '../kinds/map/map-mark.ts';
import { KINDS } from '../kinds/registry.ts';
import { checks, rulesMarkdown } from './all.ts';
import { nameOf } from './rule.ts';

/** Files beside the rules that are none. */
const OTHERS = /^(all|rule|.*-rules|unknown-names)$/;

const rules = readdirSync(import.meta.dirname)
  .filter((file) => !file.endsWith('.test.ts'))
  .map((file) => basename(file, '.ts'))
  .filter((name) => !OTHERS.test(name));

test('every rule is applied', () => {
  const applied = checks.map((check) => nameOf({ check, asks: '', mend: '' }));
  expect(applied.toSorted()).toEqual(rules.toSorted());
});

const guide = readFileSync(new URL('../../content/README.md', import.meta.url), 'utf8');

test('the editor’s guide lists the rules as they are', () => {
  const between = /<!-- rules:start -->\n(.*?)\n<!-- rules:end -->/s.exec(guide);
  expect(between?.[1]).toBe(rulesMarkdown());
});

test('an editor finds every kind of scene and of mark in the guide', () => {
  const kinds = Object.keys(KINDS);
  const explained = [...guide.matchAll(/^- `([a-z]+)`: /gm)].map(([, kind]) => kind);
  expect(explained.toSorted()).toEqual(kinds.toSorted());
  const [, marks = ''] = /^Marks of a map have kinds([^]*?)\. /m.exec(guide) ?? [];
  const named = [...marks.matchAll(/`([a-z]+)`/g)].map(([, kind]) => kind);
  expect(named).toEqual(mapMark.options.map(({ shape }) => shape.kind.value));
});
