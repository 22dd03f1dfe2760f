import { areSingleKeysOn } from '../reader/key-choice.ts';
import { isFreeSign, isKey } from '../reader/site-keys.ts';

/** A key opens the page with the search, wherever the reader is, and is there ready to be typed into. */
document.addEventListener('keydown', (event) => {
  if (!isKey(event.key, 'search') || !isFreeSign(event)) return;
  const link = document.querySelector<HTMLAnchorElement>('.site-search');
  if (!link || !areSingleKeysOn()) return;
  event.preventDefault();
  const field = document.querySelector<HTMLInputElement>('#search-field');
  if (field) field.select();
  else location.assign(`${link.href}#search-field`);
});
