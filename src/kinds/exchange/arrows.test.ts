import { expect, test } from 'vitest';
import { exchangeScene } from './schema.ts';
import { sceneOfKind } from '../../testing/scene-of-kind.ts';
import { textBoxes } from '../../testing/text-faults.ts';
import { placeArrows } from './arrows.ts';
import { drawExchange } from './draw.ts';
import { layoutExchange } from './layout.ts';

const scene = exchangeScene.parse(sceneOfKind('exchange'));
const states = Object.entries(scene.states);
const desk = { width: 800, height: 600 };
const phone = { width: 360, height: 400 };
const acts = scene.turns.flatMap((turn) => turn.acts.map((act) => ({ turn, act })));

test('arrows lead only where an answer is reported or claimed, and across to the other side', () => {
  const answers = acts.filter(({ act }) => act.answers?.turn !== undefined);
  expect(answers.length).toBeGreaterThan(0);
  for (const size of [desk, { width: 760, height: 900 }]) {
    for (const [name, state] of states) {
      const { rows, measures } = layoutExchange(scene, state, size);
      const isThere = (id: string | undefined): boolean => rows.some(({ turn }) => turn.id === id);
      const arrows = placeArrows(rows, measures);
      expect(
        arrows.map(({ key }) => key),
        name,
      ).toEqual(
        answers
          .filter(({ turn, act }) => isThere(turn.id) && isThere(act.answers?.turn))
          .map(({ turn }) => `answer-${turn.id}`),
      );
      for (const { curve } of arrows) {
        expect(Math.sign(curve[0][0] - measures.mid)).toBe(-Math.sign(curve[3][0] - measures.mid));
        expect(curve[3][1]).toBeGreaterThan(curve[0][1]);
      }
    }
  }
});

test('what answers no single act is told in words, with no arrow to it', () => {
  const vague = acts.filter(({ act }) => act.answers && act.answers.turn === undefined);
  const told = states.flatMap(([, state]) =>
    vague
      .filter(({ turn }) => state.shows.includes(turn.id))
      .map(({ turn, act }) => ({ state, turn, how: act.answers?.how ?? '' })),
  );
  expect(told.length).toBeGreaterThan(0);
  for (const { state, turn, how } of told) {
    for (const size of [desk, phone, { width: 1300, height: 1000 }]) {
      const { rows, measures } = layoutExchange(scene, state, size);
      const arrows = placeArrows(rows, measures).map(({ key }) => key);
      expect(arrows).not.toContain(`answer-${turn.id}`);
      const words = textBoxes(drawExchange(scene, state, size)).map(({ text }) => text);
      expect(words.join(' ')).toContain(how);
    }
  }
});
