/** A key, or some that belong together, as a reader is told of them and as the scripts hear them. */
type SiteKeys = {
  /** The names of the keys as browsers have them: `ArrowRight`. */
  readonly keys: readonly string[];
  /** What they do. */
  readonly does: string;
  /** Where they do it; everywhere where left out. */
  readonly where?: string;
};

/** Every key that this site hears: who listens asks here which, and so does the list of keys. */
export const SITE_KEYS = {
  nextStep: { keys: ['ArrowRight'], does: 'The next step', where: 'Beside a picture with steps' },
  previousStep: {
    keys: ['ArrowLeft'],
    does: 'The step before',
    where: 'Beside a picture with steps',
  },
  nextMark: {
    keys: ['ArrowRight', 'ArrowDown'],
    does: 'The next mark',
    where: 'In a picture, once Tab has led there',
  },
  previousMark: {
    keys: ['ArrowLeft', 'ArrowUp'],
    does: 'The mark before',
    where: 'In a picture, once Tab has led there',
  },
  firstMark: {
    keys: ['Home'],
    does: 'The first mark',
    where: 'In a picture, once Tab has led there',
  },
  lastMark: { keys: ['End'], does: 'The last mark', where: 'In a picture, once Tab has led there' },
  notesOfMark: {
    keys: ['Enter', ' '],
    does: 'The notes of a mark',
    where: 'In a picture, once Tab has led there',
  },
  close: { keys: ['Escape'], does: 'Close what has opened: a note, a card, a list' },
  contents: { keys: ['c'], does: 'Contents' },
  settings: { keys: ['s'], does: 'Settings' },
  search: { keys: ['/'], does: 'Search' },
  keys: { keys: ['?'], does: 'This list' },
} as const satisfies Readonly<Record<string, SiteKeys>>;

type KeyName = keyof typeof SITE_KEYS;

/** Whether a key that was pressed is one of those. */
export const isKey = (pressed: string, name: KeyName): boolean =>
  (SITE_KEYS[name].keys as readonly string[]).includes(pressed);

/** What needs keys of one sign for itself: fields, and list boxes of marks. */
const NEEDS_SIGNS = 'input, textarea, select, [contenteditable], [role="listbox"]';

/** Whether a key of one sign was pressed that nothing else on the page needs. */
export function isFreeSign({
  target,
  altKey,
  ctrlKey,
  metaKey,
  defaultPrevented,
}: KeyboardEvent): boolean {
  if (altKey || ctrlKey || metaKey || defaultPrevented) return false;
  return !(target instanceof Element && target.closest(NEEDS_SIGNS) !== null);
}
