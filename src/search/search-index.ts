import MiniSearch, { type SearchOptions } from 'minisearch';
import type { SearchDocument } from './search-document.ts';
import { findableWordsOf, wordsOf } from './words.ts';

/**
 * How a document fits a query: it has all of its words or their beginnings, words that are spelled
 * nearly like them, or only some.
 */
export type Fit = 'all' | 'like' | 'some';

/** A document that was found. */
export type Hit = {
  readonly document: SearchDocument;
  /** The words of the document that fit, as `findableWordsOf` gives them. */
  readonly terms: ReadonlySet<string>;
};

/** What a search found, the best first, and how well it fits. */
export type Found = { readonly fit: Fit; readonly hits: readonly Hit[] };

/** Shorter words are meant as they are, but for the last, which may still be being typed. */
const SHORTEST_BEGINNING = 4;

/** How many letters of a word may differ, as a share of its length. */
const UNLIKENESS = 0.2;

/** Of what has only some of the words, so much less fitting than the best is left out. */
const LEAST_SHARE = 1 / 3;

/** What is searched of a document, by field. A title that only repeats one before it says nothing new. */
const FIELDS: Readonly<Record<string, (document: SearchDocument) => string | undefined>> = {
  title: ({ title, isTitledBefore }) => (isTitledBefore ? undefined : title),
  names: ({ names }) => names,
  arabic: ({ arabic }) => arabic,
  text: ({ text }) => text,
  shown: ({ shown }) => shown,
};

const begins = (term: string, at: number, terms: readonly string[]): boolean =>
  term.length >= SHORTEST_BEGINNING || at === terms.length - 1;
const nearly = (term: string): number | boolean => term.length >= SHORTEST_BEGINNING && UNLIKENESS;

/** The ways to search, the strictest first: the next is tried where one finds nothing. */
const WAYS: readonly (readonly [Fit, SearchOptions])[] = [
  ['all', { combineWith: 'AND', prefix: begins }],
  ['like', { combineWith: 'AND', prefix: begins, fuzzy: nearly }],
  ['some', { combineWith: 'OR', prefix: begins, fuzzy: nearly }],
];

/** Make an index of documents, and with it a search that says what fits a query. */
export function indexOf(documents: readonly SearchDocument[]): (query: string) => Found {
  const index = new MiniSearch<SearchDocument & { readonly id: number }>({
    fields: Object.keys(FIELDS),
    extractField: (document, field) =>
      field === 'id' ? String(document.id) : (FIELDS[field]?.(document) ?? ''),
    tokenize: findableWordsOf,
    processTerm: (term) => term,
    searchOptions: {
      tokenize: wordsOf,
      boost: { title: 4, names: 3, arabic: 4, shown: 0.5 },
    },
  });
  index.addAll(documents.map((document, id) => ({ ...document, id })));

  const search = (query: string, fit: Fit, options: SearchOptions): Hit[] => {
    const results = index.search(query, options);
    const least = fit === 'some' ? (results[0]?.score ?? 0) * LEAST_SHARE : 0;
    return results.flatMap(({ id, score, terms }) => {
      const document = score < least ? undefined : documents[Number(id)];
      return document ? [{ document, terms: new Set(terms) }] : [];
    });
  };

  return (query) => {
    const wanted = wordsOf(query).join(' ');
    const isNamedSo = ({ document }: Hit): boolean =>
      !document.isTitledBefore && wordsOf(document.title).join(' ') === wanted;
    for (const [fit, options] of WAYS) {
      const hits = search(query, fit, options);
      if (hits.length > 0) {
        const { named = [], others = [] } = Object.groupBy(hits, (hit) =>
          isNamedSo(hit) ? 'named' : 'others',
        );
        return { fit, hits: [...named, ...others] };
      }
    }
    return { fit: 'all', hits: [] };
  };
}
