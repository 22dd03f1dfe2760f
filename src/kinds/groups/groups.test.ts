import { expect, test } from 'vitest';
import type { Mark, Size } from '../../graphics/mark.ts';
import { stateNamed } from '../../graphics/state-named.ts';
import { DRAWABLE_GROUPS, GROUPS } from '../../testing/groups-scene.ts';
import { marksIn } from '../../testing/marks-in.ts';
import { CHECKED_SIZES, textFaults } from '../../testing/text-faults.ts';
import { drawGroups } from './draw.ts';
import { measuresOf } from './measures.ts';
import { ORDERS, type GroupsState } from './schema.ts';

const STATES = Object.keys(DRAWABLE_GROUPS.states);
const keys = GROUPS.groups.map((group) => group.actor).toSorted();

/** The first state that sorts the groups so. */
const stateBy = (by: GroupsState['by']): string =>
  Object.entries(GROUPS.states).find(([, state]) => state.by === by)![0];
const draw = (state: string, size: Size): Mark =>
  drawGroups(DRAWABLE_GROUPS, stateNamed(DRAWABLE_GROUPS.states, state), size);
const groupMarks = (drawing: Mark): Mark[] =>
  marksIn(drawing).filter(({ attrs }) => /^group\b/.test(String(attrs?.['class'])));
const nameOf = (mark: Mark) => marksIn(mark).find(({ attrs }) => attrs?.['class'] === 'name')?.text;
const middleOf = ({ attrs }: Mark) =>
  String(attrs?.['transform'])
    .match(/-?[\d.]+/g)!
    .map(Number) as [number, number];
const cases = CHECKED_SIZES.flatMap((size) => STATES.map((state) => ({ state, ...size })));

test.each(cases)('every word of “$state” can be read at $width × $height', ({ state, ...size }) => {
  expect(textFaults(draw(state, size), size)).toEqual([]);
});

test.each(cases)('“$state” has every group once at $width × $height', ({ state, ...size }) => {
  expect(
    groupMarks(draw(state, size))
      .map(({ key }) => key)
      .toSorted(),
  ).toEqual(keys);
});

test.each(cases)('no mark of “$state” hides another at $width × $height', ({ state, ...size }) => {
  const { half, radius } = measuresOf(
    DRAWABLE_GROUPS,
    stateNamed(DRAWABLE_GROUPS.states, state),
    size,
  );
  const middles = groupMarks(draw(state, size)).map(middleOf);
  for (const [index, [x, y]] of middles.entries()) {
    expect(x - half).toBeGreaterThanOrEqual(0);
    expect(y + radius).toBeLessThanOrEqual(size.height);
    const hidden = middles
      .slice(index + 1)
      .filter(([ox, oy]) => Math.abs(ox - x) < half * 2 && Math.abs(oy - y) < 11.5);
    expect(hidden).toEqual([]);
  }
});

test('on phones every group has its name, on the smallest every one that is at the border', () => {
  for (const state of STATES) {
    const names = (width: number, height: number) =>
      groupMarks(draw(state, { width, height })).filter((mark) => nameOf(mark) !== undefined);
    expect(names(360, 400)).toHaveLength(keys.length);
    expect(names(520, 400)).toHaveLength(keys.length);
    const here =
      GROUPS.states[state]?.by === 'ties'
        ? []
        : DRAWABLE_GROUPS.groups.filter((group) => group.here);
    const named = names(300, 260).map(({ key }) => key);
    expect(here.filter(({ key }) => !named.includes(key))).toEqual([]);
  }
});

test('a heading tells how many groups stand under it', () => {
  const marks = marksIn(draw(stateBy('allegiance'), { width: 800, height: 600 }));
  const counts = Map.groupBy(GROUPS.groups, (group) => group.in.allegiance);
  expect(counts.size).toBeGreaterThan(1);
  for (const [allegiance, { length }] of counts) {
    const heading = marks.find(({ key }) => key === `heading-${allegiance}`);
    expect(
      heading?.children?.map((child) => child?.text),
      allegiance,
    ).toContain(String(length));
  }
});

test('where this edition, not the report, placed a group, its mark says so', () => {
  const reasons = GROUPS.groups.flatMap((group) => Object.values(group.byEdition));
  expect(reasons.length).toBeGreaterThan(0);
  for (const order of ORDERS) {
    const marks = groupMarks(draw(stateBy(order), { width: 800, height: 600 }));
    for (const { key, byEdition, notes } of DRAWABLE_GROUPS.groups) {
      const mark = marks.find((each) => each.key === key);
      const why = byEdition[order];
      expect(mark?.notes).toEqual(why === undefined ? notes : 'edition');
      expect(mark?.title).toContain(why ?? '');
    }
  }
});

test('a mark carries its brigade number, and tells who leads it, where it is and whom it obeys', () => {
  const marks = groupMarks(draw(stateBy('none'), { width: 800, height: 600 }));
  const brigades = DRAWABLE_GROUPS.groups.flatMap(({ brigade, ...group }) =>
    brigade === undefined ? [] : [{ ...group, brigade }],
  );
  expect(brigades.length).toBeGreaterThan(0);
  for (const { key, label, leaders, brigade, where, answers } of brigades) {
    const mark = marks.find((each) => each.key === key)!;
    expect(marksIn(mark).map(({ text }) => text)).toContain(String(brigade.number));
    for (const told of [
      label,
      leaders,
      `${brigade.of} Brigade ${brigade.number}`,
      where,
      answers,
    ]) {
      expect(mark.title).toContain(told);
    }
  }
});

test('groups that are not at the border are outlined, and no others', () => {
  const open = groupMarks(draw('all', { width: 800, height: 600 })).filter((mark) =>
    marksIn(mark).some(({ attrs }) => attrs?.['class'] === 'sign sign-open'),
  );
  const away = GROUPS.groups.filter(({ here }) => !here).map(({ actor }) => actor);
  expect(away.length).toBeGreaterThan(0);
  expect(open.map(({ key }) => key).toSorted()).toEqual(away.toSorted());
});
