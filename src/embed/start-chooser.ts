import { chooserPartOf } from './chooser-parts.ts';
import { codeBlock } from './code-block.ts';
import { readChoice, writeChoice } from './embed-choice.ts';
import type { Embeddable } from './embeddable.ts';
import { hostSnippets } from './host-snippets.ts';
import { FRAME_SIZE } from './snippet.ts';

/** The build wrote it from the checked story, so its shape is known. */
const { all, publication } = JSON.parse(chooserPartOf(document, 'data').textContent) as {
  readonly all: readonly Embeddable[];
  readonly publication: string;
};
const form = chooserPartOf(document, 'form') as HTMLFormElement;
const fieldOf = (name: string): HTMLSelectElement =>
  form.elements.namedItem(name) as HTMLSelectElement;
/** Where the site lives: the page knows, even where the build did not. */
const site = new URL('..', location.href).href;

const shown = (): Embeddable | undefined =>
  all.find(({ page }) => page === fieldOf('show').value) ?? all[0];

/** Let steps be chosen of what is shown; an empty choice is the first or the last of them. */
function offerSteps(): void {
  for (const [name, otherwise] of [
    ['step', 'Its first step'],
    ['from', 'Its first step'],
    ['to', 'Its last step'],
  ] as const) {
    const options = (shown()?.steps ?? []).map(
      ({ id, title }, index) => new Option(`${index + 1} · ${title}`, id),
    );
    fieldOf(name).replaceChildren(new Option(otherwise, ''), ...options);
  }
}

function show(): void {
  const embeddable = shown();
  if (!embeddable) return;
  const asked = new URLSearchParams();
  for (const name of ['mode', 'theme', 'step', 'from', 'to']) asked.set(name, fieldOf(name).value);
  const choice = readChoice(asked.toString());
  const end = writeChoice(choice);

  const frame = document.createElement('iframe');
  frame.src = `${site}embed/${embeddable.page}/${end}`;
  frame.title = `Preview: ${embeddable.title}`;
  frame.width = fieldOf('width').value;
  frame.height = String(FRAME_SIZE.height);
  chooserPartOf(document, 'preview').replaceChildren(frame);

  const codes = hostSnippets({ embeddable, choice, site, publication });
  chooserPartOf(document, 'codes').replaceChildren(
    ...codes.map((snippet) => codeBlock(snippet.for, snippet.does, snippet.code)),
  );
  const present = chooserPartOf(document, 'present') as HTMLAnchorElement;
  present.href = `${site}embed/${embeddable.page}/${writeChoice({ ...choice, mode: 'present' })}`;
  history.replaceState(null, '', `?show=${embeddable.page}${end.replace('?', '&')}`);
}

const asked = new URLSearchParams(location.search);
const first = all.find(({ page }) => page === asked.get('show'));
if (first) fieldOf('show').value = first.page;
offerSteps();
const choice = readChoice(location.search);
for (const name of ['mode', 'theme', 'step', 'from', 'to'] as const) {
  fieldOf(name).value = choice[name] ?? '';
}
form.addEventListener('change', ({ target }) => {
  if (target === fieldOf('show')) offerSteps();
  show();
});
for (const part of ['form', 'preview', 'codes'] as const) {
  chooserPartOf(document, part).hidden = false;
}
chooserPartOf(document, 'ready').hidden = true;
show();
