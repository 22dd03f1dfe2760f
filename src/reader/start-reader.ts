import { areSingleKeysOn } from './key-choice.ts';
import { isFreeSign, isKey } from './site-keys.ts';

/*
 * What every page has for its reader: contents, settings, and a list of keys, each brought when it is
 * first asked for. Where one does not come, or the browser knows no dialogs, the link to the contents
 * is a link.
 */

/** Its button is there once something hears it: in a page whose script has failed, or that was saved, it is not. */
customElements.define('reader-tools', class extends HTMLElement {});

const isOpenable = 'showModal' in HTMLDialogElement.prototype;

document.addEventListener('click', (event) => {
  if (!isOpenable || !(event.target instanceof Element) || event.defaultPrevented) return;
  const { ctrlKey, metaKey, shiftKey, altKey, button } = event;
  if (ctrlKey || metaKey || shiftKey || altKey || button > 0) return;
  const contents = event.target.closest<HTMLAnchorElement>('.site-contents');
  if (contents) {
    event.preventDefault();
    openContents().catch(() => location.assign(contents.href));
  } else if (event.target.closest('.site-settings')) {
    void openSettings();
  }
});

document.addEventListener('keydown', (event) => {
  if (!isOpenable || !isKey(event.key, 'keys') || !isFreeSign(event) || !areSingleKeysOn()) return;
  event.preventDefault();
  void openKeys();
});

const openContents = async (): Promise<void> =>
  (await (await import('./contents-dialog.ts')).contentsDialog()).open();
const openSettings = async (): Promise<void> =>
  (await import('./settings-dialog.ts')).settingsDialog().open();
const openKeys = async (): Promise<void> => (await import('./keys-dialog.ts')).keysDialog().open();

// Set for one opening of the page by whoever changed how its pictures stand.
addEventListener('load', () => {
  history.scrollRestoration = 'auto';
});
