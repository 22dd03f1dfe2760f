import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { expect, test } from 'vitest';

test('what is drawn in a page has the style of its still', () => {
  const still = readFileSync(`${import.meta.dirname}/still-file.ts`, 'utf8');
  const page = readFileSync(`${import.meta.dirname}/scene-styles.ts`, 'utf8');
  const sheets = globSync(`${import.meta.dirname}/../styles/graphics/*.css`).map((file) =>
    basename(file),
  );
  const namedIn = (code: string) => sheets.filter((name) => code.includes(`graphics/${name}`));
  expect(namedIn(page).length).toBeGreaterThan(0);
  expect(namedIn(page)).toEqual(namedIn(still));
});
