import { expect, test } from 'vitest';
import { voicesScene } from '../../schemas/scenes/voices.ts';
import { entriesInContent } from '../../testing/entries-in-content.ts';
import { marksIn } from '../../testing/marks-in.ts';
import { CHECKED_SIZES, textBoxes, textFaults } from '../../testing/text-faults.ts';
import { drawVoices } from './draw.ts';
import { layoutVoices } from './layout.ts';
import { voicesTable } from './table.ts';
import { placeTies } from './ties.ts';

const scene = voicesScene.parse(entriesInContent('scenes').get('who-wants-the-crossing'));
const states = Object.entries(scene.states);
const voices = scene.rounds.flatMap((round) => round.voices);
const desk = { width: 800, height: 600 };
const phone = { width: 360, height: 400 };
const voiceOf = (id: string) => voices.find((voice) => voice.id === id)!;

test.each(CHECKED_SIZES)('every word can be read at $width × $height', (size) => {
  for (const [name, state] of states) {
    expect(textFaults(drawVoices(scene, state, size), size), name).toEqual([]);
  }
});

test.each(CHECKED_SIZES)(
  'a statement stands beside its speaker, and leads to whom it concerns, at $width × $height',
  (size) => {
    for (const [name, state] of states) {
      const drawn = marksIn(drawVoices(scene, state, size));
      for (const id of state.shows) {
        const { speaker, ties } = voiceOf(id);
        const group = drawn.find(({ key }) => key === `voice-${id}`);
        const said = group ? textBoxes({ ...group, attrs: { class: 'graphic voices' } }) : [];
        expect(said.map(({ text }) => text).join(' '), `${name}: ${id}`).toContain(speaker);
        expect(said.map(({ text }) => text).join(' ').length, `${name}: ${id}`).toBeGreaterThan(
          speaker.length + 15,
        );
        for (const { to, claimed } of ties.filter(({ claimed }) => !claimed || ties.length === 1)) {
          const target = drawn.find(({ key }) => key === `target-${to}`);
          expect(target, `${name}: ${to} (${claimed})`).toBeDefined();
        }
      }
    }
  },
);

test.each(CHECKED_SIZES)('no voice stands over another at $width × $height', (size) => {
  for (const [name, state] of states) {
    const { rows, frame } = layoutVoices(scene, state, size);
    rows.forEach(({ top, height }, index) => {
      const next = rows[index + 1]?.top ?? frame.bottom + 1;
      expect(top + height, name).toBeLessThan(next);
    });
  }
});

test('at a desk the voices of a round gather, and none is there before its turn', () => {
  for (const [name, state] of states) {
    const { rows, round } = layoutVoices(scene, state, desk);
    const until = round.voices.findLastIndex(({ id }) => state.shows.includes(id));
    expect(
      rows.map(({ voice }) => voice.id),
      name,
    ).toEqual(round.voices.slice(0, until + 1).map(({ id }) => id));
  }
});

test('what is expected or alleged is tied by a dashed line, what was done by a whole one', () => {
  const ties = (name: string) =>
    placeTies(layoutVoices(scene, scene.states[name]!, desk)).map(({ key, claimed }) => [
      key,
      claimed,
    ]);
  expect(ties('jobs')).toEqual([
    ['tie-lawmaker-syria', true],
    ['tie-minister-baghdad', false],
    ['tie-hashimi-anbar', false],
    ['tie-officials-iran', true],
    ['tie-lebanon-lebanese', true],
    ['tie-jobs-qaim', true],
  ]);
  expect(ties('nukheib')).toEqual([
    ['tie-recording-falahi', true],
    ['tie-inquiry-falahi', false],
    ['tie-finding-falahi', false],
    ['tie-lawmakers-falahi', true],
    ['tie-newspaper-falahi', true],
    ['tie-newspaper-nukheib', true],
  ]);
  expect(ties('capitals').at(-1)).toEqual(['tie-want-militias-law', true]);
});

test('the recording stays a claim, and the inquiry’s finding stands beside it', () => {
  expect(voiceOf('recording')).toMatchObject({ claimed: true, notes: [86] });
  expect(voiceOf('recording').text).toContain('claims');
  expect(voiceOf('recording').short).toContain('Claims');
  expect(voiceOf('finding')).toMatchObject({ claimed: false, notes: [87] });
  expect(voiceOf('finding').text).toContain('false');
});

test('the general’s move is shown with the finding, and nothing says which came first', () => {
  const words = (name: string, size = desk) =>
    textBoxes(drawVoices(scene, scene.states[name]!, size))
      .map(({ text }) => text)
      .join(' ');
  const { fact } = scene.rounds
    .flatMap(({ targets }) => targets)
    .find(({ id }) => id === 'falahi')!;
  expect(words('falahi')).not.toContain('Moved all the same');
  expect(words('transferred')).toContain('Moved all the same');
  expect(words('transferred', phone)).toContain('Moved all the same');
  expect(fact?.text).not.toMatch(/\b(after|before|then|later|first)\b/i);
  expect(scene.states['transferred']?.alt).not.toMatch(/\b(after|before|then|later|first)\b/i);
});

test('a voice keeps its key from state to state, so that it moves', () => {
  const keys = (name: string) =>
    marksIn(drawVoices(scene, scene.states[name]!, desk)).flatMap(({ key }) =>
      key?.startsWith('voice-') ? [key] : [],
    );
  expect(keys('jobs')).toEqual(expect.arrayContaining(keys('minister')));
  expect(keys('nukheib')).toEqual(expect.arrayContaining(keys('transferred')));
});

test('every fact has a key and leads to what supports it', () => {
  for (const [, state] of states) {
    for (const fact of marksIn(drawVoices(scene, state, phone)).filter(({ title }) => title)) {
      expect(fact).toMatchObject({ key: expect.any(String), notes: expect.anything() });
    }
  }
});

test('the table names a speaker for every statement', () => {
  const { rows } = voicesTable(scene);
  expect(rows).toHaveLength(voices.length + 2);
  expect(rows.filter(({ cells }) => cells[0] === '')).toHaveLength(2);
});
