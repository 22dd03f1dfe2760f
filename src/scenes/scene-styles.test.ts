import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { scene } from '../kinds/scene.ts';

test.each(scene.options.map(({ shape }) => shape.kind.value))(
  'scenes of kind %s have a style of their own',
  (kind) => {
    expect(existsSync(join(import.meta.dirname, '../kinds', kind, 'style.css'))).toBe(true);
  },
);
