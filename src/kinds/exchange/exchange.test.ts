import { expect, test } from 'vitest';
import { eventDate } from '../../schemas/event-date.ts';
import { exchangeScene } from './schema.ts';
import { entriesInContent } from '../../testing/entries-in-content.ts';
import { marksIn } from '../../testing/marks-in.ts';
import { sceneOfKind } from '../../testing/scene-of-kind.ts';
import { CHECKED_SIZES, textBoxes, textFaults } from '../../testing/text-faults.ts';
import { drawExchange } from './draw.ts';
import { layoutExchange } from './layout.ts';
import { exchangeTable } from './table.ts';
import { dateOf } from './words.ts';

const scene = exchangeScene.parse(sceneOfKind('exchange'));
const states = Object.entries(scene.states);
const desk = { width: 800, height: 600 };
const phone = { width: 360, height: 400 };
const acts = scene.turns.flatMap((turn) => turn.acts.map((act) => ({ turn, act })));
const last = states.at(-1)![1];

test.each(CHECKED_SIZES)('every word can be read at $width × $height', (size) => {
  for (const [name, state] of states) {
    expect(textFaults(drawExchange(scene, state, size), size), name).toEqual([]);
  }
});

test.each(CHECKED_SIZES)('what a state tells is there, whole, at $width × $height', (size) => {
  for (const [name, state] of states) {
    const { rows, measures } = layoutExchange(scene, state, size);
    const told = rows.filter((row) => row.told).map(({ turn }) => turn.id);
    expect([...new Set(told)], name).toEqual(state.shows);
    const bottom = Math.max(...rows.map(({ top, height }) => top + height));
    expect(bottom, name).toBeLessThanOrEqual(measures.bottom + 0.5);
    const words = textBoxes(drawExchange(scene, state, size)).map(({ text }) => text);
    const said = words.join(' ');
    for (const { turn, act } of acts.filter(({ turn }) => state.shows.includes(turn.id))) {
      expect(said, name).toContain(act.headline);
      expect(said, name).toContain(dateOf(scene, turn));
    }
  }
});

test('time runs downward, nothing later is drawn, and nothing earlier is lost at a desk', () => {
  for (const [name, state] of states) {
    const { rows } = layoutExchange(scene, state, desk);
    const until = scene.turns.findLastIndex(({ id }) => state.shows.includes(id));
    expect(
      rows.map(({ turn }) => turn.id),
      name,
    ).toEqual(scene.turns.slice(0, until + 1).map(({ id }) => id));
    const tops = rows.map(({ top }) => top);
    expect(tops).toEqual(tops.toSorted((one, other) => one - other));
  }
});

test('a turn that has a date has that of an event', () => {
  const dated = [...entriesInContent('events').values()].map((entry) =>
    eventDate.parse((entry as { readonly date: unknown }).date),
  );
  const dates = scene.turns.flatMap(({ date }) => date ?? []);
  expect(dates.length).toBeGreaterThan(0);
  for (const date of dates) expect(dated).toContainEqual(date);
});

test('a turn without a date of its own is given none, in the drawing and in the table', () => {
  const undated = acts.filter(({ turn }) => turn.date === undefined);
  expect(undated.length).toBeGreaterThan(0);
  const rows = exchangeTable(scene).rows.map(({ cells }) => cells);
  for (const { turn, act } of undated) {
    const state = states.find(([, { shows }]) => shows.includes(turn.id))?.[1] ?? last;
    const chip = marksIn(drawExchange(scene, state, desk)).find(
      ({ key }) => key === `date-${turn.id}`,
    );
    expect(marksIn(chip ?? { tag: 'g' }).flatMap(({ text }) => text ?? [])).toEqual([
      scene.undated,
    ]);
    const row = rows.find((cells) => cells[2]?.startsWith(`${act.headline}. `));
    expect(row?.[0]).toBe(scene.undated);
  }
});

test('what one party says is drawn hollow, and nothing else is', () => {
  const claimed = acts.filter(({ act }) => act.claimed);
  expect(claimed.length).toBeGreaterThan(0);
  expect(claimed.length).toBeLessThan(acts.length);
  const drawn = marksIn(drawExchange(scene, last, desk));
  const hollow = drawn.filter(({ attrs }) => String(attrs?.['class']).includes('hollow'));
  expect(hollow.map(({ key }) => key)).toEqual(
    claimed.map(({ turn, act }) => `act-${turn.id}-${act.lane}`),
  );
});

test('what the report counts is drawn mark by mark, and nothing else', () => {
  const counted = acts.filter(({ act }) => act.tallies.length > 0);
  expect(counted.length).toBeGreaterThan(0);
  for (const { turn, act } of acts) {
    const state = states.find(([, { shows }]) => shows.includes(turn.id))?.[1] ?? last;
    const row = marksIn(drawExchange(scene, state, phone)).find(
      ({ key }) => key === `act-${turn.id}-${act.lane}`,
    );
    const tallies = (row?.children ?? []).filter((mark) => mark?.key?.startsWith('tally-'));
    const drawn = tallies.map((tally) =>
      (tally?.children ?? []).map((mark) => String(mark?.attrs?.['class'])),
    );
    expect(
      drawn.map((classes) => classes.filter((name) => name.startsWith('unit')).length),
    ).toEqual(act.tallies.map(({ counts }) => counts.reduce((sum, count) => sum + count)));
    expect(drawn.map((classes) => classes.includes('more'))).toEqual(
      act.tallies.map(({ more }) => more),
    );
  }
});

test('a turn keeps its key from state to state, so that it moves', () => {
  const keys = (name: string) =>
    marksIn(drawExchange(scene, scene.states[name]!, desk)).flatMap(({ key, notes }) =>
      key?.startsWith('act-') ? [`${key} ${JSON.stringify(notes)}`] : [],
    );
  const names = states.map(([name]) => name);
  for (const [index, name] of names.entries()) {
    const next = names[index + 1];
    if (next) expect(keys(next)).toEqual(expect.arrayContaining(keys(name)));
  }
  expect(keys(names.at(-1)!)).toHaveLength(acts.length);
});

test('every fact has a key and leads to what supports it', () => {
  for (const [, state] of states) {
    for (const fact of marksIn(drawExchange(scene, state, phone)).filter(({ title }) => title)) {
      expect(fact).toMatchObject({ key: expect.any(String), notes: expect.anything() });
    }
  }
  expect(exchangeTable(scene).rows).toHaveLength(acts.length);
});
