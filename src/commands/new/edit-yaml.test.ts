import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { withCitation } from './cite-in-note.ts';
import { withStateLike, withValue } from './edit-yaml.ts';

const SCENE = `# A scene.
words: &words { text: Words., short: Words. }
states:
  # The first one.
  high: &high
    alt: >-
      It is
      high.
    layers: [a, b] # two

  again: *high
  low:
    alt: It is low.
    reading: *words
# The end.
`;

test('a state is copied with its comments, and everything else stays', () => {
  const copied = withStateLike(SCENE, 'high', { name: 'higher', alt: 'It’s higher: much.' });
  const added = `  higher:
    alt: 'It’s higher: much.'
    layers: [a, b] # two
`;
  expect(copied).toBe(SCENE.replace('# two\n', `# two\n${added}`));
});

test('a state that repeats another, or uses its words, can be copied', () => {
  const of = (state: string) =>
    (parse(withStateLike(SCENE, state, { name: 'new', alt: 'It is new.' })) as { states: object })
      .states;
  expect(of('again')).toMatchObject({ new: { alt: 'It is new.', layers: ['a', 'b'] } });
  expect(of('low')).toMatchObject({ new: { alt: 'It is new.', reading: { short: 'Words.' } } });
  expect(Object.keys(of('low'))).toEqual(['high', 'again', 'low', 'new']);
  expect(Object.keys(of('high'))).toEqual(['high', 'new', 'again', 'low']);
});

test('a value within others is exchanged', () => {
  const file = 'a:\n  b: 5 # so many\nc: 1\n';
  expect(withValue(file, ['a', 'b'], 6)).toBe(file.replace('5', '6'));
  expect(() => withValue(file, ['a', 'x'], 6)).toThrow('“a.x”');
});

const CITED = { kind: 'book', source: 'atlas' };

test('a mere comment gets the source', () => {
  expect(withCitation('number: 1\nkind: commentary\ncomment: So.\n', CITED)).toBe(
    'number: 1\nkind: book\nsource: atlas\ncomment: So.\n',
  );
});

test('any other note becomes a combination, with what it said', () => {
  const note = `number: 1
kind: interview # by phone
# Who was asked.
interviewees:
  - name: A Name
role: a smith
comment: It goes
  on here.
`;
  expect(withCitation(note, CITED)).toBe(`number: 1
kind: combination
parts:
  - kind: interview # by phone
    # Who was asked.
    interviewees:
      - name: A Name
    role: a smith
  - kind: book
    source: atlas
comment: It goes
  on here.
`);
});

test('a combination gets one part more', () => {
  const note =
    'number: 1\nkind: combination\nparts:\n  - kind: news\n    source: a\n  - kind: web\n    source: b\nremark: So.\n';
  expect(withCitation(note, { ...CITED, locator: '5' })).toBe(
    note.replace('source: b\n', "source: b\n  - kind: book\n    source: atlas\n    locator: '5'\n"),
  );
});
