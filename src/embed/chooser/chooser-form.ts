import { readChoice, type EmbedChoice } from '../embed-choice.ts';
import type { Embeddable } from '../embeddable.ts';

/** What somebody chose: of what, how it is shown, and how the preview looks. */
export type Chosen = {
  readonly page: string;
  readonly choice: EmbedChoice;
  /** Whether it is to stay as it is in this release. */
  readonly isFrozen: boolean;
  /** Whether its frame is to come only after a click. */
  readonly asksFirst: boolean;
  /** Of the preview, and of a frame that nothing fits to its place, in CSS pixels. */
  readonly width: number;
  /** The light of the page that is taken for the host’s. */
  readonly host: string;
};

/** The fields that say something in each mode; elsewhere they are not there. */
const FIELDS_OF: Readonly<Record<EmbedChoice['mode'], readonly string[]>> = {
  steps: ['step', 'from', 'to', 'play'],
  present: ['step', 'from', 'to', 'play'],
  scroll: ['step', 'from', 'to'],
  stack: ['from', 'to'],
  static: ['step'],
};
const OPTIONAL = ['step', 'from', 'to', 'play'];

const fieldOf = (form: HTMLFormElement, name: string): HTMLSelectElement =>
  form.elements.namedItem(name) as HTMLSelectElement;

/** Read the form, and let it ask for nothing that the chosen mode has no use for. */
export function readForm(form: HTMLFormElement): Chosen {
  const value = (name: string): string => fieldOf(form, name).value;
  const { mode } = readChoice(`mode=${value('mode')}`);
  const asked = new URLSearchParams({ mode, theme: value('theme') });
  for (const name of OPTIONAL) {
    const isOfUse = FIELDS_OF[mode].includes(name);
    const label = fieldOf(form, name).closest('label');
    if (label) label.hidden = !isOfUse;
    if (isOfUse) asked.set(name, value(name));
  }
  return {
    page: value('show'),
    choice: readChoice(asked.toString()),
    isFrozen: value('copy') === 'frozen',
    asksFirst: value('load') === 'click',
    width: Number(value('width')),
    host: value('host'),
  };
}

/** Let steps be chosen of what is shown; an empty choice is the first or the last of them. */
export function offerSteps(form: HTMLFormElement, { steps }: Embeddable): void {
  for (const [name, otherwise] of [
    ['step', 'Its first step'],
    ['from', 'Its first step'],
    ['to', 'Its last step'],
  ] as const) {
    const options = steps.map(({ id, title }, index) => new Option(`${index + 1} · ${title}`, id));
    fieldOf(form, name).replaceChildren(new Option(otherwise, ''), ...options);
  }
}

/** Fill in what the page’s address asks for; what has no such option stays as it was. */
export function fillForm(form: HTMLFormElement, asked: URLSearchParams): void {
  for (const [name, wanted] of asked) {
    const field = form.elements.namedItem(name);
    if (!(field instanceof HTMLSelectElement)) continue;
    if ([...field.options].some(({ value }) => value === wanted)) field.value = wanted;
  }
}
