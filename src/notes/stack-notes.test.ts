import { expect, test } from 'vitest';
import { stackNotes } from './stack-notes.ts';

const at = (top: number, height = 50) => ({ top, height });

test('a note stands beside its line, and one whose line is close below it', () => {
  expect(stackNotes([at(100), at(300)], 0, 1000)).toEqual([100, 300]);
  expect(stackNotes([at(100), at(120), at(130)], 0, 1000)).toEqual([100, 162, 224]);
});

test('where the margin ends, notes move up, and push those above them', () => {
  expect(stackNotes([at(880), at(960)], 0, 1000)).toEqual([880, 950]);
  expect(stackNotes([at(930), at(960)], 0, 1000)).toEqual([888, 950]);
});

test('a note for which there is no room stands nowhere, and the others inside the margin', () => {
  expect(stackNotes([at(210), at(220), at(230)], 200, 320)).toEqual([200 + 8, 270, undefined]);
  expect(stackNotes([at(10, 500), at(20)], 0, 200)).toEqual([undefined, 20]);
});
