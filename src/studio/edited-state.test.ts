import { expect, test, vi } from 'vitest';
import { EditedState } from './edited-state.ts';

const FIELDS = { alt: 'A town.', frame: [40, 34, 41, 35], ties: [{ to: 'mill', label: 'near' }] };

const edited = () =>
  new EditedState({
    scene: 'river',
    state: 'today',
    fields: FIELDS,
    marks: { town: { kind: 'place' } },
    order: ['alt', 'frame', 'frameNarrow', 'headline', 'ties'],
  });

test('a state that is as its file has it has no changes, however it came there', () => {
  const state = edited();
  expect(state.changes()).toEqual([]);
  state.set(['frame'], [1, 2, 3, 4]);
  state.set(['headline', 'label'], 'Words');
  expect(state.changes()).toHaveLength(1);
  state.set(['frame'], FIELDS.frame);
  state.set(['headline'], undefined);
  expect(state.changes()).toEqual([]);
});

test('a change says what the page knew and what it is to be, and whoever listens hears of it', () => {
  const state = edited();
  const listener = vi.fn<() => void>();
  state.onChange(listener);
  state.set(['ties', 0, 'label'], 'far');
  state.setMark('mill', { kind: 'site' });
  expect(listener).toHaveBeenCalledTimes(2);
  expect(state.changes()).toEqual([
    { path: ['marks', 'mill'], from: undefined, value: { kind: 'site' } },
    {
      path: ['states', 'today'],
      from: FIELDS,
      value: { ...FIELDS, ties: [{ to: 'mill', label: 'far' }] },
    },
  ]);
});

test('a field that is new stands where it would in a file', () => {
  const state = edited();
  state.set(['headline', 'label'], 'Words');
  state.set(['frameNarrow'], [1, 2, 3, 4]);
  expect(Object.keys(state.fields)).toEqual(['alt', 'frame', 'frameNarrow', 'headline', 'ties']);
});
