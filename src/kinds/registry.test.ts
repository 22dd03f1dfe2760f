import { existsSync, globSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { KINDS } from './registry.ts';

test('every kind of scene that has a folder is in the registry', () => {
  const folders = globSync('*/kind.ts', { cwd: import.meta.dirname }).map((file) => dirname(file));
  expect(folders.toSorted()).toEqual(Object.keys(KINDS).toSorted());
});

test.each(Object.entries(KINDS))('scenes of kind %s call themselves so', (name, { schema }) => {
  expect(schema.shape.kind.value).toBe(name);
});

// No import names these two: pages gather the sheets and fetch the code when it is needed.
test.each(Object.keys(KINDS))('scenes of kind %s have a style and come to life', (kind) => {
  const has = (file: string) => existsSync(join(import.meta.dirname, kind, file));
  expect(['style.css', 'mount.ts'].filter((file) => !has(file))).toEqual([]);
});
