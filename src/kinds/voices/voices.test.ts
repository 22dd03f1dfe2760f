import { expect, test } from 'vitest';
import { voicesScene } from './schema.ts';
import { marksIn } from '../../testing/marks-in.ts';
import { sceneOfKind } from '../../testing/scene-of-kind.ts';
import { CHECKED_SIZES, textBoxes, textFaults } from '../../testing/text-faults.ts';
import { drawVoices } from './draw.ts';
import { layoutVoices } from './layout.ts';
import { voicesTable } from './table.ts';
import { placeTies } from './ties.ts';

const scene = voicesScene.parse(sceneOfKind('voices'));
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
  const seen = states.flatMap(([, state]) => {
    const placed = layoutVoices(scene, state, desk);
    const ties = placeTies(placed).map(({ key, claimed }) => [key, claimed]);
    const told = placed.rows.flatMap(({ voice }) =>
      voice.ties.map(({ to, claimed }) => [`tie-${voice.id}-${to}`, claimed]),
    );
    expect(ties).toEqual(told);
    const dashed = marksIn(drawVoices(scene, state, desk)).flatMap(({ tag, key, children = [] }) =>
      tag === 'g' && key?.startsWith('tie-')
        ? [[key, children.some((mark) => String(mark?.attrs?.['class']).includes('claimed'))]]
        : [],
    );
    expect(dashed).toEqual(told);
    return told.map(([, claimed]) => claimed);
  });
  expect(new Set(seen)).toEqual(new Set([true, false]));
});

test('one party’s account has a dashed bar beside it, and nothing else has', () => {
  expect(new Set(voices.map(({ claimed }) => claimed))).toEqual(new Set([true, false]));
  for (const [name, state] of states) {
    const drawn = marksIn(drawVoices(scene, state, desk));
    for (const id of state.shows) {
      const bar = marksIn(drawn.find(({ key }) => key === `voice-${id}`) ?? { tag: 'g' }).find(
        ({ attrs }) => /^bar\b/.test(String(attrs?.['class'])),
      );
      const isDashed = String(bar?.attrs?.['class']).includes('claimed');
      expect(isDashed, `${id} in ${name}`).toBe(voiceOf(id).claimed);
    }
  }
});

test('what no speaker says of somebody is shown with the voice it goes with, and not before', () => {
  const words = (state: (typeof states)[number][1], size: typeof desk) =>
    textBoxes(drawVoices(scene, state, size))
      .map(({ text }) => text)
      .join(' ');
  const facts = scene.rounds.flatMap(({ voices: inRound, targets }) =>
    targets.flatMap(({ fact }) => (fact ? [{ fact, order: inRound.map(({ id }) => id) }] : [])),
  );
  expect(facts.length).toBeGreaterThan(0);
  for (const { fact, order } of facts) {
    const inRound = states.filter(([, { shows }]) => shows.some((id) => order.includes(id)));
    const isTold = ({ shows }: (typeof states)[number][1]): boolean => shows.includes(fact.with);
    const isBefore = ({ shows }: (typeof states)[number][1]): boolean =>
      shows.every((id) => order.indexOf(id) < order.indexOf(fact.with));
    expect(inRound.some(([, state]) => isTold(state))).toBe(true);
    for (const [name, state] of inRound) {
      for (const size of [desk, phone]) {
        if (isTold(state)) expect(words(state, size), name).toContain(fact.text);
        if (isBefore(state)) expect(words(state, size), name).not.toContain(fact.text);
      }
    }
  }
});

test('a voice keeps its key from state to state, so that it moves', () => {
  const keys = (state: (typeof states)[number][1]) =>
    marksIn(drawVoices(scene, state, desk)).flatMap(({ key }) =>
      key?.startsWith('voice-') ? [key] : [],
    );
  const roundOf = (state: (typeof states)[number][1]) => layoutVoices(scene, state, desk).round;
  const pairs = states.slice(1).flatMap(([, to], index) => {
    const [, from] = states[index]!;
    return roundOf(from) === roundOf(to) ? [[from, to] as const] : [];
  });
  expect(pairs.length).toBeGreaterThan(0);
  for (const [from, to] of pairs) expect(keys(to)).toEqual(expect.arrayContaining(keys(from)));
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
  const facts = scene.rounds.flatMap(({ targets }) => targets).filter(({ fact }) => fact);
  expect(rows).toHaveLength(voices.length + facts.length);
  expect(rows.filter(({ cells }) => cells[0] === '')).toHaveLength(facts.length);
});
