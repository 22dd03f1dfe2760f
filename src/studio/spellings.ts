import { fold } from '../names/fold.ts';
import { propOf } from '../story/chapter-text.ts';
import { readableChapters, type Draft } from '../story/draft.ts';
import { textsIn, type TextInDraft } from '../story/texts-in-draft.ts';
import { spelledWords, type SpelledWord } from './spelled-words.ts';
import type { FilePlace } from './written-place.ts';

/** Where names are written: in the text, in pictures, in what stands in for them, and elsewhere. */
export const WHERE = ['text', 'pictures', 'alts', 'elsewhere'] as const;
type Where = (typeof WHERE)[number];

/** One form in which a name is written, and each place that has it. */
export type Spelling = {
  readonly form: string;
  /** Whether its entry has it for a name or an alias. */
  readonly isKnown: boolean;
  readonly places: Readonly<Record<Where, readonly FilePlace[]>>;
};

type Found = FilePlace & { readonly id: string; readonly form: string; readonly where: Where };

/**
 * Every form in which the entries of a collection are written, by id, the most frequent first: their names
 * and aliases however they are spelt, and the words that chapters tie to them.
 */
export function spellingsOf(
  draft: Draft,
  collection: 'actors' | 'places',
): ReadonlyMap<string, readonly Spelling[]> {
  const names = new Map(
    draft[collection].map(({ id, data }) => [id, data ? [data.name, ...data.aliases] : []]),
  );
  const wanted = byFirstWord(names);
  const found = [
    ...textsIn(draft).flatMap((text) => formsIn(text, wanted, draft)),
    ...tiedWords(draft, collection === 'actors' ? 'Actor' : 'Place', names),
  ];
  return new Map(
    [...Map.groupBy(found, ({ id }) => id)].map(([id, all]) => [
      id,
      [...Map.groupBy(all, ({ form }) => form)]
        .sort(([, one], [, other]) => other.length - one.length)
        .map(([form, places]) => spelling(form, places, names.get(id) ?? [])),
    ]),
  );
}

function spelling(form: string, found: readonly Found[], names: readonly string[]): Spelling {
  const at = (where: Where): FilePlace[] => found.filter((each) => each.where === where);
  return {
    form,
    isKnown: names.includes(form),
    places: {
      text: at('text'),
      pictures: at('pictures'),
      alts: at('alts'),
      elsewhere: at('elsewhere'),
    },
  };
}

/** A name as its folded words, and the entries that have it. */
type Wanted = { readonly words: readonly string[]; readonly ids: readonly string[] };

/** The names that begin with a word, the longest first. */
function byFirstWord(
  names: ReadonlyMap<string, readonly string[]>,
): ReadonlyMap<string, readonly Wanted[]> {
  const folded = [...names].flatMap(([id, all]) =>
    [...new Set(all.map(fold))].filter(Boolean).map((name) => ({ id, name })),
  );
  const wanted = [...Map.groupBy(folded, ({ name }) => name)].map(([name, entries]) => ({
    words: name.split(' '),
    ids: entries.map(({ id }) => id),
  }));
  wanted.sort((one, other) => other.words.length - one.words.length);
  return Map.groupBy(wanted, ({ words }) => words[0] ?? '');
}

/** The names in a text; where one stands within another, only the longer counts. */
function formsIn(
  { text, file, field, at }: TextInDraft,
  wanted: ReadonlyMap<string, readonly Wanted[]>,
  { folder }: Draft,
): Found[] {
  const words = spelledWords(text);
  const found: Found[] = [];
  for (let i = 0; i < words.length; i += 1) {
    const name = wanted.get(words[i]?.folded ?? '')?.find((each) => standsAt(words, i, each.words));
    const [first, last] = [words[i], words[i + (name?.words.length ?? 1) - 1]];
    if (name === undefined || first === undefined || last === undefined) continue;
    const form = text.slice(first.from, last.to);
    i += name.words.length - 1;
    // “us” is not the U.S.
    if (!/\p{Lu}/u.test(form)) continue;
    const inside = file.slice(folder.length + 1);
    const where = whereOf(inside, field);
    for (const id of name.ids) {
      const isOwn = inside.endsWith(`/${id}.yaml`) && (field === 'name' || field === 'aliases');
      if (!isOwn) found.push({ id, form, where, file, ...at(first.from) });
    }
  }
  return found;
}

const standsAt = (words: readonly SpelledWord[], from: number, name: readonly string[]): boolean =>
  name.every((word, index) => words[from + index]?.folded === word);

function whereOf(inside: string, field: string | undefined): Where {
  if (field === undefined) return 'text';
  if (field === 'alt') return 'alts';
  return inside.startsWith('scenes/') ? 'pictures' : 'elsewhere';
}

/** Words that chapters tie to an entry and that hold none of its names, as “the militias”. */
function tiedWords(
  draft: Draft,
  tag: string,
  names: ReadonlyMap<string, readonly string[]>,
): Found[] {
  return readableChapters(draft).flatMap(({ file, text }) =>
    text.tags.flatMap((use): Found[] => {
      const id = propOf(use, 'id') ?? '';
      const known = names.get(id);
      if (use.name !== tag || known === undefined) return [];
      const isNamed = known.some((name) => ` ${fold(use.text)} `.includes(` ${fold(name)} `));
      if (isNamed && /\p{Lu}/u.test(use.text)) return [];
      const { line, column } = use;
      return [{ id, form: use.text, where: 'text', file, line, column }];
    }),
  );
}
