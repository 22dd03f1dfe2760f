// @vitest-environment happy-dom
import { expect, test, vi } from 'vitest';
import { wayBack } from './way-back.ts';

/** A history that answers a moment later, as browsers’ do, with its entries. */
function historyOf() {
  let entries = 1;
  vi.spyOn(history, 'pushState').mockImplementation(() => void (entries += 1));
  vi.spyOn(history, 'back').mockImplementation(() => undefined);
  const goBack = (): void => {
    entries -= 1;
    dispatchEvent(new PopStateEvent('popstate'));
  };
  return { goBack, entries: () => entries };
}

test('Back closes what was opened, once', () => {
  const { goBack, entries } = historyOf();
  const onBack = vi.fn();
  const way = wayBack(onBack);
  way.open();
  goBack();
  goBack();
  expect(onBack).toHaveBeenCalledOnce();
  expect(history.back).not.toHaveBeenCalled();
  expect(entries()).toBe(0);
});

test('what is closed otherwise leaves no entry, however soon it opens again', () => {
  const { goBack, entries } = historyOf();
  const onBack = vi.fn();
  const way = wayBack(onBack);
  way.open();
  way.close();
  way.open();
  expect(entries()).toBe(2);
  goBack();
  expect(entries(), 'opened again, it has an entry again').toBe(2);
  expect(onBack).not.toHaveBeenCalled();
  goBack();
  expect(onBack).toHaveBeenCalledOnce();
});
