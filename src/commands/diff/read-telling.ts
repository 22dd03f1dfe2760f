import { sourceIdsOf } from '../../schemas/note.ts';
import { valuesIn } from '../../schemas/values-in.ts';
import { propOf, type ChapterText } from '../../story/chapter-text.ts';
import type { Draft, Entry, TextEntry } from '../../story/draft.ts';
import { formatProblems } from '../../story/format-problems.ts';
import { errorsIn } from '../../story/problem.ts';
import { readDraft } from '../../story/read-draft.ts';
import { noteText } from '../../wording/format-citation.ts';
import type { Sources } from '../../wording/format-evidence.ts';
import { wordsOf, type Files, type Telling, type ToldText } from './telling.ts';
import { unitsOf } from './units.ts';

/**
 * Read what a content folder tells readers. It need not keep today’s rules, nor fit today’s schemas:
 * what was written for older ones is told as it stands there.
 * @param today the day on which it is read, `2026-11-22`
 * @returns the telling, or the problems of what cannot be read at all, in words
 */
export function readTelling(
  contentDir: string,
  today = new Date().toISOString().slice(0, 10),
): { readonly telling: Telling } | { readonly problems: string } {
  const { draft, problems } = readDraft(contentDir, today);
  const unread = new Set(
    filesIn(draft)
      .filter(isUnread)
      .map(({ file }) => file),
  );
  const faults = errorsIn(problems).filter(
    ({ file, rule }) => unread.has(file) && rule !== 'files-are-there',
  );
  if (faults.length > 0) return { problems: formatProblems(faults) };
  const { publication, vocabulary, releases, about, chapters, scenes } = draft;
  return {
    telling: {
      texts: [...chapters.map((each) => textOf(each, true)), textOf(about, false)],
      scenes: fieldsById(scenes),
      notes: notesOf(draft),
      cites: new Map(
        draft.notes.map(({ id, data }) => [id, data === undefined ? [] : sourceIdsOf(data)]),
      ),
      lists: {
        actors: fieldsById(draft.actors),
        places: fieldsById(draft.places),
        sources: fieldsById(draft.sources),
        events: fieldsById(draft.events),
      },
      single: fieldsById([publication, vocabulary, releases]),
    },
  };
}

const filesIn = (draft: Draft): (Entry<object> | TextEntry<object>)[] => [
  ...[draft.publication, draft.vocabulary, draft.releases, draft.about],
  ...[...draft.chapters, ...draft.scenes, ...draft.notes, ...draft.sources],
  ...[...draft.places, ...draft.actors, ...draft.events],
];

const isUnread = (entry: Entry<object> | TextEntry<object>): boolean =>
  entry.raw === undefined || ('text' in entry && entry.text === undefined);

const fieldsById = (entries: readonly Entry<object>[]): Files =>
  new Map(entries.map(({ id, raw }) => [id, raw]));

const NO_TEXT: ChapterText = {
  ...{ tags: [], citations: [], headings: [], paragraphs: [], runs: [] },
  ...{ links: [], blocks: [], intruders: [], words: 0 },
};

function textOf({ id, raw, text = NO_TEXT }: TextEntry<object>, isChapter: boolean): ToldText {
  const named = (...tags: readonly string[]): string[] =>
    text.tags.filter(({ name }) => tags.includes(name)).map((tag) => propOf(tag, 'id') ?? '');
  return {
    id,
    isChapter,
    title: wordsOf(raw, 'title') ?? id,
    fields: raw,
    units: unitsOf(text),
    citations: text.citations.map(({ note, step }) => ({ note, step })),
    scenes: named('Scene'),
    names: new Set(named('Place', 'Actor')),
  };
}

function notesOf({ notes, sources }: Draft): Map<string, string> {
  const known: Sources = new Map(
    sources.flatMap(({ id, data }) => (data === undefined ? [] : [[id, data]])),
  );
  return new Map(
    notes.map(({ id, data, raw }) => [
      id,
      data !== undefined && sourceIdsOf(data).every((source) => known.has(source))
        ? noteText(data, known)
        : valuesIn(raw)
            .flatMap(({ value }) => (typeof value === 'string' ? [value] : []))
            .join(', '),
    ]),
  );
}
