import { CONTENTS } from '../components/site-lists.ts';
import { sitePath } from '../components/site-path.ts';
import { areSingleKeysOn } from './key-choice.ts';
import { arriveAnew } from './open-anew.ts';
import { OPENERS } from './openers.ts';
import { isFreeSign, isKey } from './site-keys.ts';
import { offerWayBack } from './way-button.ts';

/*
 * What every page has for its reader: contents, settings, and a list of keys. Where the contents do not
 * come, or the browser knows no dialogs, the link to them is a link.
 */

/** Its button is there once something hears it: in a page whose script has failed, or that was saved, it is not. */
customElements.define('reader-tools', class extends HTMLElement {});

const openContents = (): void => {
  OPENERS.contents().catch(() => location.assign(sitePath(CONTENTS[1])));
};

/** Open what has no page of its own to lead to. Where it does not come, the console is told, and asking again tries again. */
const openOrTell = (name: 'settings' | 'keys'): void => {
  OPENERS[name]().catch((error: unknown) => console.error(`“${name}” did not come.`, error));
};

function hearClick(event: MouseEvent): void {
  const { target, ctrlKey, metaKey, shiftKey, altKey, button } = event;
  if (!(target instanceof Element) || event.defaultPrevented || button > 0) return;
  if (ctrlKey || metaKey || shiftKey || altKey) return;
  if (target.closest('.site-contents')) {
    event.preventDefault();
    openContents();
  } else if (target.closest('.site-settings')) openOrTell('settings');
}

const OPENING = ['contents', 'settings', 'keys'] as const;

function hearKey(event: KeyboardEvent): void {
  const { key } = event;
  if (!OPENING.some((name) => isKey(key, name)) || !isFreeSign(event)) return;
  if (!areSingleKeysOn()) return;
  event.preventDefault();
  if (isKey(key, 'contents')) openContents();
  else openOrTell(isKey(key, 'settings') ? 'settings' : 'keys');
}

if ('showModal' in HTMLDialogElement.prototype) {
  document.addEventListener('click', hearClick);
  document.addEventListener('keydown', hearKey);
  offerWayBack(openContents);
}
arriveAnew();
