import type { Telling, ToldText } from './telling.ts';

/** A note that a text cites anew, or no longer, in a place. */
export type CitationChange = {
  readonly note: string;
  readonly change: 'new' | 'gone';
  /** In words: a step, or the text between scenes. */
  readonly place: string;
};

/** A note that reads otherwise than before. */
export type NoteChange = {
  readonly note: string;
  readonly before: string | undefined;
  readonly after: string | undefined;
};

/** The notes that a text cites where it did not, and those that it no longer cites where it did. */
export function compareCitations(
  before: ToldText | undefined,
  after: ToldText | undefined,
): CitationChange[] {
  const old = placesOf(before);
  const now = placesOf(after, idsOfSteps(before));
  return [
    ...only(now, old).map((cited) => ({ ...cited, change: 'new' as const })),
    ...only(old, now).map((cited) => ({ ...cited, change: 'gone' as const })),
  ].map(({ note, place, change }) => ({ note, place, change }));
}

/** The notes that read otherwise than before, by their numbers. */
export const compareNotes = (before: Telling, after: Telling): NoteChange[] =>
  [...new Set([...after.notes.keys(), ...before.notes.keys()])]
    .map((note) => ({ note, before: before.notes.get(note), after: after.notes.get(note) }))
    .filter((change) => change.before !== change.after)
    .toSorted((a, b) => numberOf(a.note) - numberOf(b.note));

/** The number of a note, by its id. */
export const numberOf = (note: string): number => Number(/\d+/.exec(note)?.[0] ?? 0);

type Place = { readonly note: string; readonly place: string; readonly key: string };

/**
 * Each note with the places that cite it, once each.
 * @param known steps that are themselves under one of these ids, if they had it
 */
function placesOf(
  text: ToldText | undefined,
  known: ReadonlySet<string> = new Set(),
): Map<string, Place> {
  const steps = new Map(
    (text?.units ?? []).filter((unit) => unit.kind === 'step').map((step) => [step.id, step]),
  );
  return new Map(
    (text?.citations ?? []).map(({ note, step }) => {
      const unit = step === undefined ? undefined : steps.get(step);
      const place = unit === undefined ? 'the text between scenes' : `the step “${unit.title}”`;
      const id = [unit?.id, ...(unit?.formerly ?? [])].find((each) => each && known.has(each));
      const key = `${note} ${id ?? step ?? ''}`;
      return [key, { note, place, key }];
    }),
  );
}

const idsOfSteps = (text: ToldText | undefined): Set<string> =>
  new Set((text?.units ?? []).flatMap((unit) => (unit.kind === 'step' ? [unit.id] : [])));

const only = (some: ReadonlyMap<string, Place>, others: ReadonlyMap<string, Place>): Place[] =>
  [...some.values()].filter(({ key }) => !others.has(key));
