import { element } from '../components/element.ts';
import { createDialog, type Dialog } from './dialog.ts';
import { SITE_KEYS } from './site-keys.ts';

/** Keys as they are written on a keyboard, by their names. */
const WRITTEN: Readonly<Record<string, string>> = {
  ArrowRight: '→',
  ArrowLeft: '←',
  ArrowUp: '↑',
  ArrowDown: '↓',
  Escape: 'Esc',
  ' ': 'Space',
};

const EVERYWHERE = 'Everywhere';

let dialog: Dialog | undefined;

/** The dialog that lists every key the site hears, by where it does something. */
export function keysDialog(): Dialog {
  dialog ??= build();
  return dialog;
}

function build(): Dialog {
  const made = createDialog('keys', 'Keys');
  const byPlace = Map.groupBy(Object.values(SITE_KEYS), (each) =>
    'where' in each ? each.where : EVERYWHERE,
  );
  for (const [where, all] of byPlace) {
    const rows = all.flatMap(({ keys, does }) => [
      element('dt', {}, ...keys.flatMap((key, at) => [at > 0 ? ' or ' : '', written(key)])),
      element('dd', {}, does),
    ]);
    made.body.append(element('h3', {}, where), element('dl', {}, ...rows));
  }
  return made;
}

const written = (key: string): HTMLElement => element('kbd', {}, WRITTEN[key] ?? key);
