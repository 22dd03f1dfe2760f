import { findElement } from '../components/find-element.ts';
import { bringSearch } from './bring-search.ts';
import { areSingleKeysOn, turnSingleKeys } from '../reader/key-choice.ts';
import { resultItem } from './result-item.ts';
import type { Found, Fit, Hit } from './search-index.ts';

/** Safari refuses more than 100 changes of the address in 30 seconds. */
const PAUSE = 300;

/** So many results are shown at first, and so many more each time. */
const AT_ONCE = 20;

const form = document.querySelector<HTMLFormElement>('form[data-documents]');
if (form) {
  await startSearch(form);
  offerKey(findElement(document, '.search-key', HTMLElement));
}

/**
 * The page with the search: results stand below the field while the reader types. The address keeps
 * the query, so that a search can be linked to.
 * @returns when what the address asks for is shown
 */
async function startSearch(form: HTMLFormElement): Promise<void> {
  const field = findElement(form, 'input', HTMLInputElement);
  const clear = findElement(form, '[data-clear]', HTMLElement);
  const status = findElement(form, '[role="status"]', HTMLElement);
  const list = findElement(document, '.search-results', HTMLElement);
  const more = findElement(document, '[data-more]', HTMLElement);
  const elsewhere = findElement(document, '.search-elsewhere', HTMLElement);
  const search = bringSearch(form.dataset.documents ?? '');
  let waiting: readonly Hit[] = [];
  let timer: ReturnType<typeof setTimeout> | undefined;

  const query = (): string => field.value.trim();
  const showMore = (): HTMLElement | undefined => {
    const items = waiting.slice(0, AT_ONCE).map(resultItem);
    waiting = waiting.slice(AT_ONCE);
    list.append(...items);
    more.hidden = waiting.length === 0;
    return items[0];
  };
  const show = (hits: readonly Hit[], words: string): void => {
    list.replaceChildren();
    waiting = hits;
    showMore();
    list.hidden = hits.length === 0;
    elsewhere.hidden = hits.length > 0;
    status.textContent = words;
  };
  const run = async (): Promise<void> => {
    const wanted = query();
    clear.hidden = wanted === '';
    if (wanted === '') {
      show([], '');
      return;
    }
    if (status.textContent === '') status.textContent = 'Looking …';
    const found = await search(wanted).catch(() => undefined);
    if (wanted !== query()) return;
    if (found) show(found.hits, sayHow(found, wanted));
    else show([], 'What is searched could not be loaded. Try again, or look here:');
  };
  const keep = (): void => {
    const wanted = query() === '' ? '' : `?${new URLSearchParams({ q: query() })}`;
    if (wanted !== location.search || location.hash !== '')
      history.replaceState(history.state, '', location.pathname + wanted);
  };

  field.addEventListener('focus', () => void search('').catch(() => undefined), { once: true });
  field.addEventListener('input', () => {
    void run();
    clearTimeout(timer);
    timer = setTimeout(keep, PAUSE);
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    keep();
    void run();
  });
  clear.addEventListener('click', () => {
    field.value = '';
    void run();
    keep();
    field.focus();
  });
  more.addEventListener('click', () => showMore()?.querySelector('a')?.focus());

  form.hidden = false;
  findElement(document, '.search-needs', HTMLElement).hidden = true;
  field.value = new URLSearchParams(location.search).get('q') ?? field.value;
  // Whoever comes by the key wants to type; others may want to read first.
  if (location.hash === `#${field.id}`) {
    field.focus();
    keep();
  }
  elsewhere.hidden = query() !== '';
  await run();
}

function offerKey(line: HTMLElement): void {
  const box = findElement(line, 'input', HTMLInputElement);
  box.checked = areSingleKeysOn();
  box.addEventListener('change', () => turnSingleKeys(box.checked));
  line.hidden = false;
}

const LESS: Record<Exclude<Fit, 'all'>, string> = {
  like: 'Nothing is spelled so. With words like these: ',
  some: 'Nothing has all of these words. With some of them: ',
};

function sayHow({ fit, hits }: Found, query: string): string {
  if (hits.length === 0) return `Nothing here has “${query}”. Look here instead:`;
  const count = hits.length === 1 ? '1 result' : `${hits.length} results`;
  return fit === 'all' ? count : LESS[fit] + count;
}
