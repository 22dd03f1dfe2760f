import { element } from '../../components/element.ts';
import type { EditedState } from '../edited-state.ts';
import { broughtForward, usesIn, withoutUse, withUse, written, type MarkUse } from './mark-uses.ts';

/** A mark as the rows need to know it. */
type RowMark = { readonly title?: string; readonly at?: unknown };

/** What the rows ask of the page around them. */
export type MarkRows = {
  /** Show the rows as the state is now. */
  readonly show: () => void;
  /** Change how the state uses a mark. */
  readonly change: (mark: string, change: Partial<MarkUse>) => void;
};

/**
 * A row for each mark of the scene, those of the state first: whether it is shown, how loud, and in
 * which order.
 * @param onMove asks for the next press on a map to say where a mark stands
 */
export function markRows(
  list: HTMLElement,
  edited: EditedState,
  onMove: (mark: string) => void,
): MarkRows {
  const uses = (): MarkUse[] => usesIn(edited.fields['marks']);
  const write = (next: readonly MarkUse[]): void => edited.set(['marks'], written(next));
  const rows = new Map<string, HTMLElement>();
  const change = (mark: string, by: Partial<MarkUse>): void => write(withUse(uses(), mark, by));

  const rowOf = (key: string): HTMLElement => {
    const known = rows.get(key);
    if (known) return known;
    const tick = element('input', { type: 'checkbox', name: 'shown' });
    tick.addEventListener('change', () =>
      tick.checked ? change(key, {}) : write(withoutUse(uses(), key)),
    );
    const loud = element('select', { 'aria-label': `How loud “${key}” is` });
    loud.append(...['normal', 'strong', 'quiet'].map((each) => element('option', {}, each)));
    loud.addEventListener('change', () =>
      change(key, { emphasis: loud.value === 'normal' ? undefined : (loud.value as 'strong') }),
    );
    const up = button('↑', `Bring “${key}” forward`, () => {
      write(broughtForward(uses(), key));
      up.focus();
    });
    const sides = button('', `Leave the label of “${key}” to the map`, () =>
      change(key, { labelAnchors: undefined }),
    );
    sides.name = 'sides';
    const { title = '', at } = (edited.marks[key] ?? {}) as RowMark;
    const move = Array.isArray(at) ? [button('Move', `Move “${key}”`, () => onMove(key))] : [];
    const row = element(
      'li',
      { 'data-mark': key },
      element('label', { title }, tick, ` ${key}`),
      element('span', { class: 'how' }, sides, loud, up, ...move),
    );
    rows.set(key, row);
    return row;
  };

  const show = (): void => {
    const shown = uses();
    const keys = new Set([...shown.map(({ mark }) => mark), ...Object.keys(edited.marks)]);
    for (const key of keys) {
      const row = rowOf(key);
      const use = shown.find(({ mark }) => mark === key);
      row.classList.toggle('is-shown', use !== undefined);
      row.querySelector('input')!.checked = use !== undefined;
      row.querySelector('select')!.value = use?.emphasis ?? 'normal';
      const sides = row.querySelector<HTMLButtonElement>('[name="sides"]')!;
      sides.textContent = use?.labelAnchors ? `label ${use.labelAnchors.join(', ')} ×` : '';
      sides.hidden = use?.labelAnchors === undefined;
    }
    const order = [...keys].map(rowOf);
    if (order.some((row, index) => list.children[index] !== row)) list.replaceChildren(...order);
  };
  return { show, change };
}

function button(words: string, label: string, press: () => void): HTMLButtonElement {
  const made = element('button', { type: 'button', 'aria-label': label, title: label }, words);
  made.addEventListener('click', press);
  return made;
}
