import { element } from '../components/element.ts';
import { SITE_PAGES } from '../components/site-lists.ts';
import { sitePath } from '../components/site-path.ts';
import type { ContentsChapter, ContentsSection } from './contents.ts';
import { copyButton } from './copy-button.ts';
import { createDialog, type Dialog } from './dialog.ts';
import { stepsRead } from './steps-read.ts';

let dialog: Promise<Dialog> | undefined;

/**
 * The dialog with the table of contents: what there is, how long it takes, what was read, and where
 * the reader is. Rejects where the table cannot be had; asking again tries again.
 */
export function contentsDialog(): Promise<Dialog> {
  dialog ??= build();
  dialog.catch(() => (dialog = undefined));
  return dialog;
}

async function build(): Promise<Dialog> {
  const response = await fetch(sitePath('/contents.json'));
  if (!response.ok) throw new Error(`The table of contents: ${response.status}`);
  const chapters = (await response.json()) as readonly ContentsChapter[];
  const made = createDialog('contents', 'Contents');
  // A link to a part of the open page leads away from the dialog, too.
  made.body.addEventListener('click', ({ target }) => {
    if (target instanceof Element && target.closest('a')) made.root.close();
  });
  return {
    ...made,
    async open() {
      made.body.replaceChildren(...fill(chapters));
      await made.open();
      made.body.querySelector('[aria-current]')?.scrollIntoView({ block: 'nearest' });
    },
  };
}

function fill(chapters: readonly ContentsChapter[]): HTMLElement[] {
  const read = stepsRead();
  const minutes = chapters.reduce((sum, chapter) => sum + chapter.minutes, 0);
  return [
    element('p', { class: 'contents-whole' }, `${chapters.length} chapters, ${minutes} min.`),
    ...whereNow(),
    element('ol', {}, ...chapters.map((chapter) => chapterItem(chapter, read))),
    element('ul', { class: 'contents-lists' }, ...listItems()),
    settingsButton(),
  ];
}

/** A link to the step in the address, where it is one. */
function whereNow(): HTMLElement[] {
  const step = stepHere();
  if (!step) return [];
  return [
    element(
      'p',
      {},
      copyButton('Copy a link to this step', () => location.href),
    ),
  ];
}

const stepHere = (): Element | null =>
  location.hash === ''
    ? null
    : document.querySelector(`[data-step="${CSS.escape(location.hash.slice(1))}"]`);

function chapterItem(chapter: ContentsChapter, read: ReadonlySet<string>): HTMLElement {
  const { title, address, minutes, sections } = chapter;
  const isHere = address === location.pathname;
  const here = isHere ? sectionHere(sections) : undefined;
  const headed = sections.filter((section) => section.title !== undefined);
  return element(
    'li',
    { 'data-here': isHere },
    link(title, address, isHere ? 'page' : undefined),
    ' ',
    element('span', { class: 'contents-time' }, timeOf(chapter, minutes, read)),
    ...(headed.length > 0
      ? [
          element(
            'ul',
            {},
            ...headed.map((section) =>
              element(
                'li',
                {},
                link(
                  section.title ?? '',
                  section.address,
                  section === here ? 'location' : undefined,
                ),
              ),
            ),
          ),
        ]
      : []),
  );
}

/** What a chapter takes, and how much of it was read in this browser. */
function timeOf(
  { address, sections }: ContentsChapter,
  minutes: number,
  read: ReadonlySet<string>,
): string {
  if (address === undefined) return 'coming';
  const steps = sections.flatMap((section) => section.steps);
  const done = steps.filter((step) => read.has(step)).length;
  if (done === 0) return `${minutes} min`;
  return `${minutes} min · ${done === steps.length ? 'read' : `${Math.round((100 * done) / steps.length)}% read`}`;
}

/** The last section of the open chapter whose heading has passed the middle of the window. */
function sectionHere(sections: readonly ContentsSection[]): ContentsSection | undefined {
  return sections.findLast(({ title, address }) => {
    const heading =
      title &&
      document.getElementById(decodeURIComponent(new URL(address, location.href).hash.slice(1)));
    return heading && heading.getBoundingClientRect().top < innerHeight / 2;
  });
}

const link = (words: string, address: string | undefined, current?: string): HTMLElement =>
  address === undefined
    ? element('span', {}, words)
    : element('a', { href: address, 'aria-current': current }, words);

/** Heard where the one in the head of the page is. */
const settingsButton = (): HTMLElement =>
  element('p', {}, element('button', { type: 'button', class: 'site-settings' }, 'Settings'));

const listItems = (): HTMLElement[] =>
  SITE_PAGES.map(([label, path]) =>
    element('li', {}, element('a', { href: sitePath(path) }, label)),
  );
