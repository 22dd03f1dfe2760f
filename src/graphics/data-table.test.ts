import { expect, test } from 'vitest';
import { notesBehind } from './data-table.ts';

test('the notes behind a table are told once each, in order, however its rows give them', () => {
  const row = (notes: number[] | 'report' | 'edition') => ({ cells: [], notes });
  const rows = [row([33, 5]), row('report'), row([5, 12]), row('edition')];
  expect(notesBehind({ columns: [], rows })).toEqual([5, 12, 33]);
});
