import { LICENSE_ADDRESS } from '../components/license.ts';
import { siteAddress } from '../components/site-address.ts';
import { sourceIdsOf, type NoteKind } from '../schemas/note.ts';
import type { Story, StoryNote } from '../story/story.ts';
import { noteText } from '../wording/format-citation.ts';

/** A note for other programs. */
export type NoteRecord = {
  /** Its number in the report. */
  readonly number: number;
  readonly kind: NoteKind;
  /** What it says, in words, with every address written out. */
  readonly text: string;
  /** The sources it cites, by their ids in `sources.json`. */
  readonly sources: readonly string[];
  /** Where this edition gives it, and each place that cites it. */
  readonly url: string;
  readonly citedAt: readonly string[];
};

/** All notes of the report for other programs, with whose they are. */
export function noteRecords({ publication, notes, sources }: Story) {
  return {
    title: `Notes of “${publication.retells.title}”`,
    credit: publication.credit,
    license: LICENSE_ADDRESS,
    sources: siteAddress('/sources.json'),
    notes: notes.map((note): NoteRecord => ({
      number: note.number,
      kind: note.kind,
      text: noteText(note, sources),
      sources: [...new Set(sourceIdsOf(note))],
      url: siteAddress(`/notes/#note-${note.number}`),
      citedAt: waysTo(note),
    })),
  };
}

function waysTo({ number, citations }: StoryNote): string[] {
  return citations.map(({ chapter, occurrence }) =>
    siteAddress(`/chapters/${chapter}/#cite-${number}-${occurrence}`),
  );
}
