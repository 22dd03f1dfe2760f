import { forget, keep, kept } from './kept.ts';

const NAME = 'single-keys';

/**
 * Whether keys of one sign, such as “/”, do something. Who dictates, or strikes keys by accident, can
 * do without: a key alone must be one that can be turned off (WCAG 2.1.4).
 */
export const areSingleKeysOn = (): boolean => kept(NAME) !== 'off';

/** Keep in this browser whether keys of one sign do something. Where storage is refused, they do. */
export function turnSingleKeys(on: boolean): void {
  if (on) forget(NAME);
  else keep(NAME, 'off');
}
