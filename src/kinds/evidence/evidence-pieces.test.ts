import { expect, test } from 'vitest';
import { note } from '../../schemas/note.ts';
import { source } from '../../schemas/source.ts';
import { evidencePieces } from './evidence-pieces.ts';

const sources = new Map([
  ['atlas', source.parse({ type: 'book', title: 'Atlas', issued: '1924' })],
  ['undated', source.parse({ type: 'webpage', title: 'Whose water?' })],
]);

const talk = { kind: 'interview', interviewers: 'Ann Weir', role: 'a fisher', date: '2019-06-12' };

const pieces = (...data: object[]) =>
  evidencePieces(
    data.map((fields, index) => note.parse({ number: index + 1, ...fields })),
    sources,
  );

test('a note gives a mark for each of its pieces, and a mere comment one without a source', () => {
  const all = pieces(
    { kind: 'combination', parts: [{ kind: 'book', source: 'atlas' }, talk] },
    { kind: 'commentary', comment: 'A remark.' },
  );
  expect(all.map(({ id, kind, held }) => [id, kind, held])).toEqual([
    ['1-1', 'scholarship', false],
    ['1-2', 'interview', true],
    ['2-1', 'comment', false],
  ]);
  expect(all[0]?.title).toBe('Note 1: Atlas (1924).');
  expect(all[2]?.title).toBe('Note 2: a comment of the report, without a source.');
});

test('evidence that notes repeat is the same through any number of notes', () => {
  const repeated = (of: string) => ({ repeats: of, short: 'short-form' });
  const all = pieces(
    { kind: 'combination', parts: [{ kind: 'book', source: 'atlas' }, talk] },
    { ...talk, ...repeated('note-1') },
    { ...talk, ...repeated('note-2') },
    talk,
  );
  expect(all.map(({ same }) => same)).toEqual(['1-1', '1-2', '1-2', '1-2', '4-1']);
});

test('an interview that a later note describes is the same, and held where that one says', () => {
  const all = pieces({ ...talk, describedIn: 'note-2' }, { ...talk, place: 'Marsh' });
  expect(all.map(({ same, place }) => [same, place])).toEqual([
    ['1-1', 'marsh'],
    ['1-1', 'marsh'],
  ]);
});

test('a date is as exact as its note tells it', () => {
  const at = (date: unknown) => {
    const [piece] = pieces({ ...talk, date });
    return [piece?.dates, piece?.days];
  };
  expect(at('2019-06-12')).toEqual([
    ['2019', '2019-06'],
    [12, 12],
  ]);
  expect(at({ from: '2019-06-11', to: '2019-06-12' })).toEqual([
    ['2019', '2019-06'],
    [11, 12],
  ]);
  expect(at('2019-07')).toEqual([['2019', '2019-07'], undefined]);
  expect(at({ from: '2019-05', to: '2019-08' })).toEqual([
    ['2019', '2019-05-to-2019-08'],
    undefined,
  ]);
  expect(at('2019')).toEqual([['2019'], undefined]);
  expect(at(undefined)).toEqual([['not-told'], undefined]);
});

test('a work falls under its year, and a talk by phone under the telephone', () => {
  const [book, page, call] = pieces(
    { kind: 'book', source: 'atlas' },
    { kind: 'web', source: 'undated' },
    { ...talk, phone: true },
  );
  expect([book?.dates, page?.dates]).toEqual([['1924'], ['not-told']]);
  expect([book?.place, call?.place]).toEqual([undefined, 'phone']);
});
