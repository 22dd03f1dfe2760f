import { CHOSEN_THEMES } from '../graphics/theme-styles.ts';
import { forget, keep, kept } from './kept.ts';

/**
 * What readers may set, and to what. Where they set nothing the page goes by their system, and no
 * attribute says anything.
 */
export const SETTINGS = {
  /** In which light pages are shown. */
  theme: CHOSEN_THEMES,
  /** How large text is. */
  text: ['small', 'large', 'largest'],
  /** Pictures cut instead of moving. */
  motion: ['less'],
  /** A picture stands after each step, and none stays beside the text. */
  pictures: ['each'],
} as const;

export type SettingName = keyof typeof SETTINGS;

/** What a reader has set; what is not in it is left to their system. */
export type Settings = { readonly [Name in SettingName]?: (typeof SETTINGS)[Name][number] };

const NAME = 'settings';

/** What the reader has set in this browser. What no page offers is as if it were not set. */
export function keptSettings(): Settings {
  const all = kept(NAME);
  if (typeof all !== 'object' || all === null) return {};
  const known = Object.entries(all).filter(
    ([name, value]) =>
      Object.hasOwn(SETTINGS, name) &&
      (SETTINGS[name as SettingName] as readonly unknown[]).includes(value),
  );
  return Object.fromEntries(known);
}

/**
 * Set something, keep it in this browser, and let the open page show it; but how the pictures stand
 * is laid out when a page is opened.
 * @param value `undefined` leaves it to the reader’s system
 */
export function applySetting(name: SettingName, value: string | undefined): void {
  const all: Record<string, string> = { ...keptSettings() };
  delete all[name];
  if (value !== undefined) all[name] = value;
  if (Object.keys(all).length === 0) forget(NAME);
  else keep(NAME, all);
  const { dataset } = document.documentElement;
  if (value === undefined) delete dataset[name];
  else dataset[name] = value;
}
