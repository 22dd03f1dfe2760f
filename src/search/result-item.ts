import { STILL_SIZES } from '../scenes/still-sizes.ts';
import { excerptOf, hasAny, marked, type Run } from './excerpt.ts';
import type { DocumentKind } from './search-document.ts';
import type { Hit } from './search-index.ts';

const KINDS: Record<DocumentKind, string> = {
  chapter: 'Chapter',
  text: 'Text',
  step: 'Step',
  figure: 'Figure',
  actor: 'Actor',
  place: 'Place',
  note: 'Note',
};

const ARABIC = /(\p{Script=Arabic}(?:[\p{Script=Arabic}\p{M}\s،؛]*\p{Script=Arabic})?)/u;

/** A result as an item of a list: what it is and where it stands, its title, the words found, its picture. */
export function resultItem({ document: found, terms }: Hit): HTMLLIElement {
  const item = document.createElement('li');
  item.className = 'search-result';

  const kind = child(item, 'p', 'result-kind');
  kind.textContent = [KINDS[found.kind], found.where].filter((words) => words !== '').join(' · ');

  const link = child(child(item, 'h2', 'result-title'), 'a');
  link.href = found.address;
  link.append(...write(marked(found.title, terms)));
  if (found.arabic !== undefined) link.append(' ', ...write(marked(found.arabic, terms)));

  for (const words of excerptsOf(found, terms)) {
    child(item, 'p', 'result-excerpt').append(...words);
  }
  if (found.still !== undefined) item.append(pictureOf(found.still));
  return item;
}

/** Other names where they fit, then the text, or what the picture shows where only that fits. */
function* excerptsOf(
  { title, names, text, shown }: Hit['document'],
  terms: Hit['terms'],
): Generator<(Node | string)[]> {
  if (names !== undefined && hasAny(names, terms)) {
    yield ['Also: ', ...write(excerptOf(names, terms))];
  }
  if (shown !== undefined && hasAny(shown, terms) && !hasAny(`${title} ${text}`, terms)) {
    yield ['In the picture: ', ...write(excerptOf(shown, terms))];
  } else if (text !== '') yield write(excerptOf(text, terms));
}

function pictureOf(still: string): HTMLImageElement {
  const { width, height } = STILL_SIZES.narrow;
  const picture = document.createElement('img');
  picture.className = 'result-picture';
  picture.loading = 'lazy';
  picture.decoding = 'async';
  picture.alt = '';
  picture.width = width;
  picture.height = height;
  picture.src = still;
  return picture;
}

const write = (runs: readonly Run[]): Node[] =>
  runs.flatMap(({ text, isFound }) => {
    const pieces = text.split(ARABIC).filter((piece) => piece !== '');
    const nodes = pieces.map((piece) => (ARABIC.test(piece) ? inArabic(piece) : new Text(piece)));
    if (!isFound) return nodes;
    const mark = document.createElement('mark');
    mark.append(...nodes);
    return [mark];
  });

function inArabic(text: string): HTMLElement {
  const span = document.createElement('span');
  span.lang = 'ar';
  span.dir = 'rtl';
  span.textContent = text;
  return span;
}

function child<Tag extends keyof HTMLElementTagNameMap>(
  parent: Element,
  tag: Tag,
  className = '',
): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag);
  if (className !== '') element.className = className;
  parent.append(element);
  return element;
}
