import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { KINDS } from '../kinds/registry.ts';

test.each(Object.keys(KINDS))('scenes of kind %s have a style of their own', (kind) => {
  expect(existsSync(join(import.meta.dirname, '../kinds', kind, 'style.css'))).toBe(true);
});
