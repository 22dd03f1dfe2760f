import { findElement } from '../components/find-element.ts';
import { fold, matches } from './fold.ts';

/** Safari refuses more than 100 changes of the address in 30 seconds. */
const PAUSE = 300;

/** An entry of the list as the search sees it. */
type Searched = {
  readonly element: HTMLElement;
  /** Where it stands while nobody searches. */
  readonly home: HTMLElement;
  /** Its own name, in Latin letters. */
  readonly name: string;
  /** That and all other names and spellings. */
  readonly names: string;
  readonly all: string;
};

const form = document.querySelector<HTMLFormElement>('form[data-name-search]');
if (form) startSearch(form);

/**
 * The search field above a list of names: what fits stands together while the reader types, entries
 * whose own name fits first. The address keeps the query, so that a search can be linked to.
 */
function startSearch(form: HTMLFormElement): void {
  const field = findElement(form, 'input', HTMLInputElement);
  const clear = findElement(form, '[data-clear]', HTMLElement);
  const count = findElement(form, '[role="status"]', HTMLElement);
  const results = findElement(document, '.name-results', HTMLElement);
  const found = findElement(results, '.entries', HTMLElement);
  const lists = document.querySelectorAll<HTMLElement>('.name-group, .name-groups');
  const everything = count.textContent;
  const entries = [...document.querySelectorAll<HTMLElement>('.entry')].map(searched);
  let timer: ReturnType<typeof setTimeout> | undefined;

  const filter = (): void => {
    const query = field.value.trim();
    const fits = query === '' ? [] : entries.filter(({ all }) => matches(all, query));
    for (const { element, home } of entries) home.append(element);
    found.append(...sortByRank(fits, query).map(({ element }) => element));
    for (const list of lists) list.hidden = query !== '';
    results.hidden = fits.length === 0;
    clear.hidden = query === '';
    count.textContent =
      query === ''
        ? everything
        : fits.length === 0
          ? `None of ${entries.length} has this in its names or its description`
          : `${fits.length} of ${entries.length}`;
  };
  const keep = (): void => {
    const { pathname, search, hash } = location;
    const query = field.value.trim();
    const wanted = query === '' ? '' : `?${new URLSearchParams({ q: query })}`;
    if (wanted !== search) history.replaceState(history.state, '', pathname + wanted + hash);
  };
  const restart = (): void => {
    field.value = '';
    filter();
    keep();
  };
  /** A link to an entry shows it, whatever was searched for. */
  const reveal = (): void => {
    const target = document.getElementById(location.hash.slice(1));
    if (!target?.closest('[hidden]')) return;
    restart();
    target.scrollIntoView();
  };

  field.addEventListener('input', () => {
    filter();
    clearTimeout(timer);
    timer = setTimeout(keep, PAUSE);
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    keep();
  });
  clear.addEventListener('click', () => {
    restart();
    field.focus();
  });
  addEventListener('hashchange', reveal);

  form.hidden = false;
  field.value = new URLSearchParams(location.search).get('q') ?? '';
  if (field.value !== '') filter();
  reveal();
}

function searched(element: HTMLElement): Searched {
  const textOf = (selector: string): string =>
    [...element.querySelectorAll(selector)].map((part) => fold(part.textContent)).join(' ');
  return {
    element,
    home: element.parentElement ?? document.body,
    name: fold(element.querySelector('h3')?.firstChild?.textContent ?? ''),
    names: textOf('[data-find="name"]'),
    all: textOf('[data-find]'),
  };
}

/** The name itself first, then names that begin with the query or hold it, then what mentions it. */
function sortByRank(entries: readonly Searched[], query: string): Searched[] {
  const wanted = fold(query);
  const rank = ({ name, names }: Searched): number => {
    if (name === wanted) return 0;
    if (name.startsWith(wanted)) return 1;
    return matches(names, query) ? 2 : 3;
  };
  return [...entries].sort((a, b) => rank(a) - rank(b));
}
