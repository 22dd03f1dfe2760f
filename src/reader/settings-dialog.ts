import { element } from '../components/element.ts';
import { sitePath } from '../components/site-path.ts';
import { createDialog, type Dialog } from './dialog.ts';
import { areSingleKeysOn, turnSingleKeys } from './key-choice.ts';
import { keysDialog } from './keys-dialog.ts';
import { openAnew } from './open-anew.ts';
import { forgetReadingPlace } from './reading-place.ts';
import { applySetting, keptSettings, type SettingName, type Settings } from './settings.ts';
import { forgetRead } from './steps-read.ts';

/** What can be set, in the words of the dialog; the value `undefined` leaves it to the reader’s system. */
const CHOICES: {
  readonly [Name in SettingName]: {
    readonly legend: string;
    readonly options: readonly (readonly [Settings[Name], string])[];
  };
} = {
  theme: {
    legend: 'Colors',
    options: [
      [undefined, 'As the system'],
      ['light', 'Light'],
      ['sepia', 'Sepia'],
      ['dark', 'Dark'],
    ],
  },
  text: {
    legend: 'Text',
    options: [
      ['small', 'Small'],
      [undefined, 'Usual'],
      ['large', 'Large'],
      ['largest', 'Largest'],
    ],
  },
  pictures: {
    legend: 'Pictures',
    options: [
      [undefined, 'Stay beside the text'],
      ['each', 'After each step'],
    ],
  },
  motion: {
    legend: 'Motion',
    options: [
      [undefined, 'As the system'],
      ['less', 'Less'],
    ],
  },
};

let dialog: Dialog | undefined;

/** The dialog in which readers set how pages are shown, and forget what this browser keeps of them. */
export function settingsDialog(): Dialog {
  dialog ??= build();
  return dialog;
}

function build(): Dialog {
  const made = createDialog('settings', 'Settings');
  const names = Object.keys(CHOICES) as SettingName[];
  made.body.append(
    ...names.map(choiceOf),
    singleKeys(),
    ...(savesData() ? [element('p', {}, SAVES)] : []),
    element('p', { class: 'dialog-hint' }, 'All this stays on this device.'),
    element('p', {}, element('a', { href: sitePath('/offline/') }, 'Reading without a network')),
    forgetting(),
  );
  // How pictures stand is laid out when a page opens: it opens anew, at the step where its reader is.
  made.root.addEventListener('close', () => {
    const { dataset } = document.documentElement;
    if ((dataset.pictures === 'each') === (dataset.layout === 'stack')) return;
    openAnew();
  });
  return made;
}

const SAVES =
  'Your browser asks to save data: maps do without the picture of the land. Pictures that stay ' +
  'beside the text cost less than one after each step.';

function savesData(): boolean {
  const { connection } = navigator as { readonly connection?: { readonly saveData?: boolean } };
  return connection?.saveData === true;
}

function choiceOf(name: SettingName): HTMLElement {
  const now = keptSettings()[name];
  const options = CHOICES[name].options.map(([value, label]) => {
    const radio = element('input', { type: 'radio', name, checked: value === now });
    radio.addEventListener('change', () => applySetting(name, value));
    return element('label', {}, radio, element('span', {}, label));
  });
  return element(
    'fieldset',
    {},
    element('legend', {}, CHOICES[name].legend),
    element('div', { class: 'dialog-options' }, ...options),
  );
}

function singleKeys(): HTMLElement {
  const box = element('input', { type: 'checkbox', checked: areSingleKeysOn() });
  box.addEventListener('change', () => turnSingleKeys(box.checked));
  const list = element('button', { type: 'button' }, 'All keys');
  list.addEventListener('click', () => void keysDialog().open());
  return element(
    'p',
    { class: 'dialog-keys' },
    element('label', {}, box, ' Keys of one sign, such as ', element('kbd', {}, '/')),
    list,
  );
}

function forgetting(): HTMLElement {
  const said = element('span', { role: 'status' });
  const button = element('button', { type: 'button' }, 'Forget where I was and what I have read');
  button.addEventListener('click', () => {
    forgetReadingPlace();
    forgetRead();
    said.textContent = 'Forgotten.';
    document.dispatchEvent(new Event('reading-forgotten'));
  });
  return element('p', {}, button, ' ', said);
}
