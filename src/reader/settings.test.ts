// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { storageKey } from './kept.ts';
import { applySetting, keptSettings } from './settings.ts';
import { SETTINGS_SCRIPT } from './settings-script.ts';

const { dataset } = document.documentElement;
const said = () => Object.fromEntries(Object.entries(dataset));

/** Open a page anew: nothing is left of what the last one said. */
function openPage(body = ''): void {
  for (const name of Object.keys(dataset)) Reflect.deleteProperty(dataset, name);
  document.body.innerHTML = body;
  new Function(SETTINGS_SCRIPT)();
}

beforeEach(() => {
  localStorage.clear();
  openPage();
});
afterEach(() => void vi.restoreAllMocks());

test('where nothing is set, a page says nothing, and goes by the system of its reader', () => {
  expect(said()).toEqual({});
});

test('what is set is seen at once, and in the next page before anything is painted', () => {
  applySetting('theme', 'sepia');
  applySetting('text', 'large');
  expect(said()).toEqual({ theme: 'sepia', text: 'large' });
  openPage();
  expect(said()).toEqual({ theme: 'sepia', text: 'large' });
  applySetting('theme', undefined);
  openPage();
  expect(said()).toEqual({ text: 'large' });
});

test('who wants a picture after each step gets a page laid out so', () => {
  applySetting('pictures', 'each');
  openPage();
  expect(said()).toEqual({ pictures: 'each', layout: 'stack' });
});

test.each([
  'no JSON',
  '"dark"',
  '{"theme":"plaid","text":{},"onload":"x","constructor":"less"}',
  'null',
])('what no page offers is as if it were not set: %s', (written) => {
  localStorage.setItem(storageKey('settings'), written);
  openPage();
  expect(said()).toEqual({});
  expect(keptSettings()).toEqual({});
});

test('where storage is refused, the page is as it is, and what is set holds for it', () => {
  const refusal = vi.spyOn(globalThis, 'localStorage', 'get').mockImplementation(() => {
    throw new DOMException('refused', 'SecurityError');
  });
  openPage();
  expect(refusal).toHaveBeenCalled();
  applySetting('text', 'largest');
  expect(said()).toEqual({ text: 'largest' });
});

const SOURCES =
  '<picture><source media="screen and (prefers-color-scheme: dark) and (max-width: 9rem)">' +
  '<source media="(max-width: 9rem)"><img></picture>';
const media = () => [...document.querySelectorAll('source')].map((source) => source.media);
const dark = 'screen and (prefers-color-scheme: dark) and (max-width: 9rem)';
const light = '(max-width: 9rem)';

test('a picture in two forms is shown as the chosen theme has it, and as the system again', async () => {
  openPage(SOURCES);
  expect(media()).toEqual([dark, light]);
  applySetting('theme', 'dark');
  await expect.poll(media).toEqual(['screen and (min-width: 0) and (max-width: 9rem)', light]);
  applySetting('theme', 'sepia');
  await expect.poll(media).toEqual(['not all', light]);
  applySetting('theme', undefined);
  await expect.poll(media).toEqual([dark, light]);
});

test('in a page that opens in a chosen theme it is so while the page still arrives', async () => {
  applySetting('theme', 'light');
  openPage();
  document.body.innerHTML = SOURCES;
  await expect.poll(media).toEqual(['not all', light]);
});
