import { describe, expect, test } from 'vitest';
import { messageRate } from './message-rate.ts';
import { toSend, type FrameMessage, type HostMessage } from './messages.ts';
import { readFrameMessage, readHostMessage } from './read-message.ts';

const FROM_FRAME: readonly FrameMessage[] = [
  { type: 'ready', title: 'A title', steps: 10 },
  { type: 'height', height: 640 },
  { type: 'print', height: 8044 },
  { type: 'length', length: 12_000 },
  { type: 'seek', top: 300 },
  { type: 'pass' },
  { type: 'step', step: 'a-step', index: 3, cause: 'key' },
];
const FROM_HOST: readonly HostMessage[] = [
  { type: 'hello' },
  { type: 'scroll', top: 120 },
  { type: 'printing' },
  { type: 'go', step: 'a-step' },
  { type: 'theme', theme: 'dark' },
];

const SIDES = [
  { side: 'frame', read: readFrameMessage, sound: FROM_FRAME, other: FROM_HOST },
  { side: 'host', read: readHostMessage, sound: FROM_HOST, other: FROM_FRAME },
] as const;

/** Numbers from 0 to 1 that look random and are the same in every run. */
function scatter(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 2 ** 32;
    return state / 2 ** 32;
  };
}

const HOSTILE: readonly unknown[] = [
  undefined,
  null,
  true,
  NaN,
  Infinity,
  -1,
  0.5,
  1e21,
  2 ** 53,
  10n,
  '',
  'hello',
  '<img src=x onerror=alert(1)>',
  'javascript:alert(1)',
  'x'.repeat(100_000),
  '../..',
  '__proto__',
  'constructor',
  'toString',
  [],
  [1, 2],
  {},
  { valueOf: () => 640 },
  { toString: () => 'a-step' },
  new Date(0),
  new Map([['type', 'height']]),
  Object.create({ ns: 'seven-kilometers', v: 1, type: 'hello' }),
  () => 640,
  Symbol('height'),
];

describe.each(SIDES)('what the $side says', ({ read, sound, other }) => {
  test('is read as it was sent', () => {
    expect(sound.map((message) => read(toSend(message)))).toEqual(sound);
  });

  test('is not what the other side says', () => {
    expect(other.map((message) => read(toSend(message)))).toEqual(other.map(() => undefined));
  });

  test('brings nothing beside its own fields', () => {
    const message: FrameMessage | HostMessage = sound[0] ?? { type: 'hello' };
    expect(read({ ...toSend(message), html: '<b>', __proto__: { height: 9 } })).toEqual(message);
  });

  test('is never anything else, out of 10,000 that are malformed, oversized or forged', () => {
    const next = scatter(8);
    const pick = <Item>(items: readonly Item[]): Item =>
      items[Math.floor(next() * items.length)] as Item;
    let passed = 0;
    for (let count = 0; count < 10_000; count++) {
      const message: Record<string, unknown> = {
        ...toSend(pick<FrameMessage | HostMessage>([...sound])),
      };
      const forged = next() < 0.1 ? pick(HOSTILE) : message;
      if (forged === message) {
        const field = pick([...Object.keys(message), 'extra']);
        if (next() < 0.3) Reflect.deleteProperty(message, field);
        else message[field] = pick(HOSTILE);
      }
      const got = read(forged);
      if (got === undefined) continue;
      passed += 1;
      // What passes is a message that this side may send: read again, it is the same.
      expect(read({ ns: 'seven-kilometers', v: 1, ...got })).toEqual(got);
      for (const value of Object.values(got)) {
        expect(['string', 'number']).toContain(typeof value);
        expect(String(value).length).toBeLessThanOrEqual(200);
        if (typeof value === 'number') expect(value).toBeGreaterThanOrEqual(0);
      }
    }
    // Some only gained a field that nobody reads, or lost none that counts.
    expect(passed).toBeGreaterThan(0);
    expect(passed).toBeLessThan(5_000);
  });
});

test.each([119, 20_001, 640.5, '640', NaN])('no frame is made %s pixels high', (height) => {
  expect(
    readFrameMessage({ ns: 'seven-kilometers', v: 1, type: 'height', height }),
  ).toBeUndefined();
});

test('who floods a page with messages is not listened to until the next second', () => {
  let time = 5_000;
  const isWithin = messageRate(3, () => time);
  expect([1, 2, 3, 4, 5].map(() => isWithin())).toEqual([true, true, true, false, false]);
  time = 6_001;
  expect(isWithin()).toBe(true);
});
