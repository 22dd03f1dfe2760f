import { describe, expect, test } from 'vitest';
import { chosenSteps, EMBED_MODES, readChoice, writeChoice } from './embed-choice.ts';

test('an address without a choice asks for steps in the light of the reader’s system', () => {
  expect(readChoice('')).toEqual({ mode: 'steps', theme: 'auto', play: 0 });
});

test.each(EMBED_MODES)('what is chosen is read from the address it was written to: %s', (mode) => {
  const choice = { mode, theme: 'dark', step: 'b', from: 'a', to: 'c', play: 8 } as const;
  expect(readChoice(writeChoice(choice))).toEqual(choice);
});

test('a choice that changes nothing leaves the address as it is', () => {
  expect(writeChoice({ mode: 'steps', theme: 'auto', play: 0 })).toBe('');
});

test.each(['?mode=cinema&theme=pink&play=soon', '?mode=constructor&play=-4', '?play=Infinity'])(
  'what nobody can mean is not there: %s',
  (search) => {
    expect(readChoice(search)).toEqual(readChoice(''));
  },
);

test('a frame that plays leaves time to read, and goes on at last', () => {
  expect(readChoice('?play=0.1').play).toBe(3);
  expect(readChoice('?play=99999').play).toBe(120);
});

describe('some steps of a chapter', () => {
  const steps = ['a', 'b', 'c', 'd'].map((id) => ({ id }));
  const chosen = (from?: string, to?: string): string =>
    chosenSteps(steps, { from, to })
      .map(({ id }) => id)
      .join('');

  test('are those from the first named to the last named', () => {
    expect([chosen('b', 'c'), chosen('b'), chosen(undefined, 'c')]).toEqual(['bc', 'bcd', 'abc']);
  });

  test('are all where a name is no step’s, or the last comes before the first', () => {
    expect([chosen(), chosen('x', 'y'), chosen('c', 'b')]).toEqual(['abcd', 'abcd', 'cd']);
  });
});
