import { expect, test } from 'vitest';
import { eventDate } from '../../schemas/event-date.ts';
import { exchangeScene } from '../../schemas/scenes/exchange.ts';
import { entriesInContent } from '../../testing/entries-in-content.ts';
import { marksIn } from '../../testing/marks-in.ts';
import { CHECKED_SIZES, textBoxes, textFaults } from '../../testing/text-faults.ts';
import { placeArrows } from './arrows.ts';
import { drawExchange } from './draw.ts';
import { layoutExchange } from './layout.ts';
import { exchangeTable } from './table.ts';
import { dateOf } from './words.ts';

const scene = exchangeScene.parse(entriesInContent('scenes').get('escalation'));
const states = Object.entries(scene.states);
const desk = { width: 800, height: 600 };
const phone = { width: 360, height: 400 };
const acts = scene.turns.flatMap((turn) => turn.acts.map((act) => ({ turn, act })));
const last = scene.states['redeployment']!;

test.each(CHECKED_SIZES)('every word can be read at $width × $height', (size) => {
  for (const [name, state] of states) {
    expect(textFaults(drawExchange(scene, state, size), size), name).toEqual([]);
  }
});

test.each(CHECKED_SIZES)('what a state tells is there, whole, at $width × $height', (size) => {
  for (const [name, state] of states) {
    const { rows, frame } = layoutExchange(scene, state, size);
    const told = rows.filter((row) => row.told).map(({ turn }) => turn.id);
    expect([...new Set(told)], name).toEqual(state.shows);
    const bottom = Math.max(...rows.map(({ top, height }) => top + height));
    expect(bottom, name).toBeLessThanOrEqual(frame.bottom + 0.5);
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

test('a turn is dated as its event is, and not at all where the event has no date of its own', () => {
  const events = entriesInContent('events');
  const dateOfEvent = (id: string) =>
    eventDate.parse((events.get(id) as { date: unknown } | undefined)?.date);
  const dates = Object.fromEntries(scene.turns.map(({ id, date }) => [id, date]));
  expect(dates['recording']).toEqual(dateOfEvent('falahi-recording'));
  expect(dates['drones']).toEqual(dateOfEvent('drone-attacks'));
  expect(dates['strikes']).toEqual(dateOfEvent('strikes-of-december'));
  expect(dates['embassy']).toEqual(dateOfEvent('embassy-compound'));
  expect(dates['redeployment']).toEqual(dateOfEvent('redeployment-to-kirkuk'));
  expect(dateOfEvent('attack-on-base').precision).toBe('before');
  expect(dateOfEvent('soleimani-and-muhandis-killed').precision).toBe('after');
  expect(dateOfEvent('iranian-missiles').precision).toBe('after');
  for (const id of ['demand', 'attack', 'killings', 'missiles', 'step-back']) {
    expect(dates[id], id).toBeUndefined();
  }
});

test('no date is drawn that the report does not give', () => {
  const written = JSON.stringify([
    states.map(([, state]) => drawExchange(scene, state, desk)),
    exchangeTable(scene),
  ]);
  expect(written).not.toMatch(/January|2020-01|Jan\. /);
  expect(scene.turns.filter(({ date }) => date?.precision === 'day').map(({ id }) => id)).toEqual([
    'strikes',
    'redeployment',
  ]);
});

test('what one party says is drawn hollow, and says who says so', () => {
  const claimed = acts.filter(({ act }) => act.claimed);
  expect(claimed.map(({ turn }) => turn.id)).toEqual(['recording', 'drones', 'demand', 'attack']);
  for (const { act } of claimed) {
    expect(act.headline).toMatch(/calls|blames|accuses/);
  }
  const drawn = marksIn(drawExchange(scene, last, desk));
  const hollow = drawn.filter(({ attrs }) => String(attrs?.['class']).includes('hollow'));
  expect(hollow.map(({ key }) => key)).toEqual([
    'act-recording-left',
    'act-drones-right',
    'act-demand-left',
    'act-attack-left',
  ]);
});

test('arrows lead only where an answer is reported or claimed, and across to the other side', () => {
  for (const size of [desk, { width: 760, height: 900 }]) {
    const { rows, frame } = layoutExchange(scene, last, size);
    const arrows = placeArrows(rows, frame);
    expect(arrows.map(({ key, act }) => [key, act.answers?.claimed])).toEqual([
      ['answer-strikes', true],
      ['answer-killings', false],
      ['answer-missiles', false],
    ]);
    for (const { curve } of arrows) {
      expect(Math.sign(curve[0][0] - frame.mid)).toBe(-Math.sign(curve[3][0] - frame.mid));
      expect(curve[3][1]).toBeGreaterThan(curve[0][1]);
    }
  }
});

test('the embassy is told as prompted by the escalation, with no arrow from a single act', () => {
  const embassy = scene.states['embassy']!;
  for (const size of [desk, phone, { width: 1300, height: 1000 }]) {
    const { rows, frame } = layoutExchange(scene, embassy, size);
    expect(placeArrows(rows, frame).map(({ key }) => key)).toEqual(['answer-strikes']);
    const words = textBoxes(drawExchange(scene, embassy, size)).map(({ text }) => text);
    expect(words).toContain('Prompted by the escalation');
  }
  expect(embassy.alt).toContain('no arrow');
});

test('what the report counts is drawn mark by mark, and nothing else', () => {
  const counted = acts.flatMap(({ turn, act }) =>
    act.tallies.map(({ of, counts, more }) => [turn.id, of, counts, more]),
  );
  expect(counted).toEqual([
    ['attack', 'person', [1], false],
    ['strikes', 'place', [3, 2], false],
    ['strikes', 'person', [25], true],
    ['killings', 'person', [2], false],
    ['missiles', 'place', [2], false],
  ]);
  const strikes = marksIn(drawExchange(scene, scene.states['strikes']!, phone));
  const units = strikes.filter(({ attrs }) => String(attrs?.['class']).startsWith('unit person'));
  expect(units).toHaveLength(26);
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
  expect(keys('redeployment')).toHaveLength(acts.length);
});

test('every fact has a key and leads to what supports it', () => {
  for (const [, state] of states) {
    for (const fact of marksIn(drawExchange(scene, state, phone)).filter(({ title }) => title)) {
      expect(fact).toMatchObject({ key: expect.any(String), notes: expect.anything() });
    }
  }
  expect(exchangeTable(scene).rows).toHaveLength(acts.length);
});
