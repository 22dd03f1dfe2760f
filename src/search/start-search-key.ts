import { isKeyOn } from './key-choice.ts';

/** Where keys are needed for something else: fields, and list boxes of marks. */
const NEEDS_KEYS = 'input, textarea, select, [contenteditable], [role="listbox"]';

/** The key “/” opens the page with the search, wherever the reader is, and is there ready to be typed into. */
document.addEventListener('keydown', (event) => {
  const { key, target, altKey, ctrlKey, metaKey } = event;
  if (key !== '/' || altKey || ctrlKey || metaKey || event.defaultPrevented) return;
  if (target instanceof Element && target.closest(NEEDS_KEYS) !== null) return;
  const link = document.querySelector<HTMLAnchorElement>('.site-search');
  if (!link || !isKeyOn()) return;
  event.preventDefault();
  const field = document.querySelector<HTMLInputElement>('#search-field');
  if (field) field.select();
  else location.assign(`${link.href}#search-field`);
});
