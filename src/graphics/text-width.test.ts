import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ARABIC, LATIN } from '../commands/fonts/alphabets.ts';
import {
  ARABIC_FACE,
  FACE_WIDTHS,
  measureFaces,
  PICTURE_FACES,
} from '../commands/fonts/measure-faces.ts';
import { openFace, type FaceRuler } from '../commands/fonts/open-face.ts';
import { entriesInContent } from '../testing/entries-in-content.ts';
import { textWidth, type Face } from './text-width.ts';

const FACES = Object.keys(PICTURE_FACES) as Face[];
const font = (file: string): Buffer =>
  readFileSync(join(import.meta.dirname, '../styles/fonts', file));

function open(face: Face): Promise<FaceRuler> {
  const { file, ...rest } = PICTURE_FACES[face];
  return openFace(font(file), LATIN, 'weight' in rest ? rest.weight : undefined);
}

/** All lines of some entries, whatever they say. */
const linesIn = (value: unknown): string[] =>
  typeof value === 'string'
    ? value.split('\n')
    : Object.values(value ?? {}).flatMap((part: unknown) => linesIn(part));
const lines = [...new Set(linesIn([...entriesInContent('scenes').values()]))];
const names = linesIn([...entriesInContent('places').values()]);
const arabic = names.flatMap((name) => name.match(/[\u0621-\u0652]+/g) ?? []);

test('the tables are those of the fonts: “node src/commands/build-fonts.ts” writes them', async () => {
  expect(readFileSync(FACE_WIDTHS, 'utf8')).toBe(await measureFaces());
});

test.each(FACES)('the %s face ships with the widths that drawings reckon with', async (face) => {
  const ruler = await open(face);
  const there = [...LATIN].filter((character) => !Number.isNaN(ruler(character)));
  expect(there.length).toBeGreaterThan(LATIN.length * 0.8);
  expect(there.map((character) => [character, textWidth(character, 1000, face)])).toEqual(
    there.map((character) => [character, Math.round(ruler(character))]),
  );
});

test.each(FACES)('a line in %s is about as wide as was reckoned, kerning and all', async (face) => {
  const ruler = await open(face);
  const far = lines
    .map((text) => ({ text, real: ruler(text), reckoned: textWidth(text, 1000, face) }))
    .filter(({ real, reckoned }) => real > reckoned * 1.01 + 100 || real < reckoned * 0.93 - 100);
  expect(lines.length).toBeGreaterThan(0);
  expect(far).toEqual([]);
});

test('an Arabic name is not wider than was reckoned, whatever forms its letters take', async () => {
  const ruler = await openFace(font(ARABIC_FACE), ARABIC);
  expect(arabic.length).toBeGreaterThan(0);
  const far = arabic
    .map((word) => ({ word, real: ruler(word), reckoned: textWidth(word, 1000) }))
    .filter(({ real, reckoned }) => !(real <= reckoned * 1.02 && real > reckoned * 0.6));
  expect(far).toEqual([]);
});

test('a letter that no face has takes room', () => {
  expect(textWidth('字', 20)).toBe(20);
  expect(textWidth('aş', 20)).toBeCloseTo(textWidth('as', 20), 5);
});
