import { expect, test } from 'vitest';
import type { Mark, Size } from '../../graphics/mark.ts';
import { marksIn } from '../../testing/marks-in.ts';
import { scenesOfKind } from '../../testing/scene-of-kind.ts';
import { CHECKED_SIZES, textBoxes, textFaults } from '../../testing/text-faults.ts';
import { columnOf, lineAt } from './columns.ts';
import { drawVoices } from './draw.ts';
import { layoutVoices } from './layout.ts';
import { voicesScene, type Voice, type VoicesScene, type VoicesState } from './schema.ts';
import { voicesTable } from './table.ts';

const scenes = scenesOfKind('voices').map((raw) => voicesScene.parse(raw));
const voicesOf = ({ plates }: VoicesScene): Voice[] =>
  plates.flatMap(({ rounds }) => rounds.flatMap((round) => round.voices));
const pictures = scenes.flatMap((scene) =>
  Object.entries(scene.states).map(([name, state]) => ({ scene, name, state })),
);
const desk = { width: 800, height: 600 };
const phone = { width: 360, height: 400 };

type Picture = { readonly scene: VoicesScene; readonly state: VoicesState };

const groupOf = (id: string, { scene, state }: Picture, size: Size): Mark | undefined =>
  marksIn(drawVoices(scene, state, size)).find(({ key }) => key === `voice-${id}`);

const wordsIn = (mark: Mark | undefined): string =>
  mark === undefined
    ? ''
    : textBoxes({ ...mark, attrs: { class: 'graphic voices' } })
        .map(({ text }) => text)
        .join(' ');

test.each(CHECKED_SIZES)('every word can be read at $width × $height', (size) => {
  for (const { scene, name, state } of pictures) {
    expect(textFaults(drawVoices(scene, state, size), size), name).toEqual([]);
  }
});

test.each(CHECKED_SIZES)('who is told is named, and says it, at $width × $height', (size) => {
  for (const { scene, name, state } of pictures) {
    for (const { id, speaker, short, brief, also } of voicesOf(scene)) {
      if (!state.shows.includes(id)) continue;
      const words = wordsIn(groupOf(id, { scene, state }, size));
      expect(
        [speaker, short].some((named) => words.startsWith(named)),
        `${id} in ${name}`,
      ).toBe(true);
      expect(words, name).toContain(brief);
      if (also) expect(words, name).toContain(also.brief);
    }
  }
});

test('at a desk every voice of the plate stays once it has spoken, and no later one speaks', () => {
  for (const { scene, name, state } of pictures) {
    const { plate, rows } = layoutVoices(scene, state, desk);
    const order = plate.rounds.flatMap((round) => round.voices.map(({ id }) => id));
    const last = order.findLastIndex((id) => state.shows.includes(id));
    for (const { voice, turn, name: named } of rows) {
      const place = order.indexOf(voice.id);
      const told = state.shows.includes(voice.id);
      expect(turn, `${voice.id} in ${name}`).toBe(
        told ? 'told' : place < last ? 'past' : 'waiting',
      );
      expect(named.length, `${voice.id} in ${name}`).toBeGreaterThan(0);
      const leads = marksIn(groupOf(voice.id, { scene, state }, desk)!).some(({ key }) =>
        key?.startsWith('tie-'),
      );
      expect(leads, `${voice.id} in ${name}`).toBe(place <= last);
    }
    expect(rows.map(({ voice }) => voice.id).slice(0, last + 1)).toEqual(order.slice(0, last + 1));
  }
});

test('what is said is hollow and dashed, what was done is full and solid', () => {
  const seen = pictures.flatMap(({ scene, state }) =>
    voicesOf(scene)
      .filter(({ id }) => state.shows.includes(id))
      .flatMap(({ id, ties }) =>
        ties.map(({ from, to, claimed }) => {
          const tie = marksIn(groupOf(id, { scene, state }, desk)!).find(
            ({ key }) => key === `tie-${from}-${to}`,
          );
          const parts = new Map((tie?.children ?? []).map((part) => [part?.key, part]));
          const isClaimed = (key: string): boolean =>
            String(parts.get(key)?.attrs?.['class']).includes('claimed');
          expect(isClaimed('end'), `${id} to ${to}`).toBe(claimed);
          expect(parts.has('course'), `${id} to ${to}`).toBe(from !== to);
          if (from !== to) expect(isClaimed('course'), `${id} to ${to}`).toBe(claimed);
          return claimed;
        }),
      ),
  );
  expect(new Set(seen)).toEqual(new Set([true, false]));
});

test.each([desk, phone])('a mark stands in the column of its side at $width × $height', (size) => {
  for (const { scene, name, state } of pictures) {
    const { plate, frame } = layoutVoices(scene, state, size);
    for (const { id, ties } of voicesOf(scene).filter(({ id: each }) =>
      state.shows.includes(each),
    )) {
      for (const { from, to } of ties) {
        const tie = marksIn(groupOf(id, { scene, state }, size)!).find(
          ({ key }) => key === `tie-${from}-${to}`,
        );
        const end = tie?.children?.find((part) => part?.key === 'end');
        expect(end?.attrs?.['cx'], `${id} in ${name}`).toBeCloseTo(columnOf(to, plate, frame), 1);
      }
    }
  }
});

test.each(CHECKED_SIZES)(
  'the words at a mark do not cross the line at $width × $height',
  (size) => {
    const lines = pictures.map(({ scene, name, state }) => {
      const { plate, frame, top, bottom } = layoutVoices(scene, state, size);
      const line = lineAt(plate, frame);
      if (line === undefined || frame.narrow) return line;
      const across = textBoxes(drawVoices(scene, state, size)).filter(
        (box) => box.top > top && box.bottom < bottom && box.left < line && box.right > line,
      );
      expect(across, name).toEqual([]);
      return line;
    });
    expect(lines.some((line) => line !== undefined)).toBe(true);
  },
);

test.each(CHECKED_SIZES)('no voice stands over another at $width × $height', (size) => {
  for (const { scene, name, state } of pictures) {
    const { rows, bottom } = layoutVoices(scene, state, size);
    rows.forEach(({ top, height }, index) => {
      const next = rows[index + 1]?.top ?? bottom + 1;
      expect(top + height, name).toBeLessThanOrEqual(next);
    });
  }
});

test('every fact has a key and leads to what supports it', () => {
  for (const { scene, state } of pictures) {
    for (const fact of marksIn(drawVoices(scene, state, phone)).filter(({ title }) => title)) {
      expect(fact).toMatchObject({ key: expect.any(String), notes: expect.anything() });
    }
  }
});

test('the table has every statement with its speaker, and what else is to be known without one', () => {
  const others = scenes.map((scene) => {
    const voices = voicesOf(scene);
    const { rows } = voicesTable(scene);
    const known = voices.filter(({ also }) => also).length;
    expect(rows).toHaveLength(voices.length + known);
    expect(rows.filter(({ cells }) => cells[0] === '')).toHaveLength(known);
    for (const { ties, text } of voices) {
      const row = rows.find(({ cells }) => cells[1] === text);
      for (const { label } of ties) expect(row?.cells[2]).toContain(label);
    }
    return known;
  });
  expect(Math.max(...others)).toBeGreaterThan(0);
});
