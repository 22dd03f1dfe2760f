import { writeChoice } from '../embed-choice.ts';
import { embedsAt } from '../host-snippets.ts';
import { fetchLatestRelease, type LatestRelease } from '../latest-release.ts';
import { FRAME_SIZE } from '../snippet.ts';
import type { ChooserData, Offered } from './chooser-data.ts';
import { fillForm, offerSteps, readForm } from './chooser-form.ts';
import { chooserPartOf } from './chooser-parts.ts';
import { previewFrame } from './preview-frame.ts';
import { showResult } from './show-result.ts';

/** The build wrote it from the checked story, so its shape is known. */
const data = JSON.parse(chooserPartOf(document, 'data').textContent) as ChooserData;
const form = chooserPartOf(document, 'form') as HTMLFormElement;
const preview = chooserPartOf(document, 'preview');
/** Where the site lives: the page knows, even where the build did not. */
const site = new URL('..', location.href).href;
let latest: LatestRelease | undefined;

const offered = (page: string): Offered | undefined =>
  data.all.find((each) => each.page === page) ?? data.all[0];

function show(): void {
  const { page, choice, isFrozen, asksFirst, width, host } = readForm(form);
  const embeddable = offered(page);
  if (!embeddable) return;
  const frozen = isFrozen ? latest : undefined;
  const end = writeChoice(choice);
  preview.dataset.host = host;
  const src = `${embedsAt({ site, frozen })}embed/${embeddable.page}/${end}`;
  const before = preview.querySelector('iframe');
  if (before?.src !== src || before.width !== String(width)) {
    const frame = previewFrame(src, `Preview: ${embeddable.title}`, width, show);
    if (before) before.replaceWith(frame);
    else preview.append(frame);
  }
  const height = Number(preview.querySelector('iframe')?.height ?? FRAME_SIZE.height);
  const shown = { embeddable, choice, site, publication: data.publication, frozen };
  showResult(document, { ...shown, asksFirst, size: { width, height } }, data);
  const present = chooserPartOf(document, 'present') as HTMLAnchorElement;
  present.href = `${site}embed/${embeddable.page}/${writeChoice({ ...choice, mode: 'present' })}`;
  const kept = new URLSearchParams(end);
  if (frozen) kept.set('copy', 'frozen');
  if (asksFirst) kept.set('load', 'click');
  if (width !== FRAME_SIZE.width) kept.set('width', String(width));
  const rest = kept.size > 0 ? `&${kept.toString()}` : '';
  history.replaceState(null, '', `?show=${embeddable.page}${rest}`);
}

/** A frozen copy can be chosen as soon as it is known that there is one. */
function offerFrozen(release: LatestRelease | undefined, wanted: URLSearchParams): void {
  if (!release) return;
  latest = release;
  const option = chooserPartOf(document, 'frozen') as HTMLOptionElement;
  option.hidden = option.disabled = false;
  option.textContent += ` ${release.version}`;
  fillForm(form, wanted);
  show();
}

const search = new URLSearchParams(location.search);
const asked = offered(search.get('show') ?? '');
if (asked) offerSteps(form, asked);
fillForm(form, search);
form.addEventListener('change', ({ target }) => {
  const embeddable = offered(readForm(form).page);
  if (target === form.elements.namedItem('show') && embeddable) offerSteps(form, embeddable);
  show();
});
for (const part of ['form', 'preview', 'result'] as const) {
  chooserPartOf(document, part).hidden = false;
}
chooserPartOf(document, 'ready').hidden = true;
show();
const wanted = new URLSearchParams({ copy: search.get('copy') ?? '' });
void fetchLatestRelease(`${site}releases/latest.json`).then((release) =>
  offerFrozen(release, wanted),
);
