import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { expect, test } from 'vitest';

/** Sheets of what no stage shows: cards of shared links, and the foot of pictures taken along. */
const NOT_ON_STAGES = ['card.css', 'picture.css'];

test('every kind of drawing has its style in a page, too', () => {
  const page = readFileSync(`${import.meta.dirname}/scene-styles.ts`, 'utf8');
  const sheets = globSync(`${import.meta.dirname}/../styles/graphics/*.css`)
    .map((file) => basename(file))
    .filter((name) => !NOT_ON_STAGES.includes(name));
  expect(sheets.length).toBeGreaterThan(0);
  expect(sheets.filter((name) => !page.includes(`graphics/${name}`))).toEqual([]);
});
