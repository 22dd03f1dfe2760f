import { BY_PHONE, UNTOLD } from './piece.ts';
import type { Piece } from './piece.ts';
import { partsOf } from '../../schemas/calendar.ts';
import { evidenceOf } from '../../schemas/note.ts';
import type { Evidence, Note } from '../../schemas/note.ts';
import type { PlainDates } from '../../schemas/plain-date.ts';
import { evidenceKindOf } from './evidence-kinds.ts';
import { formatEvidence } from '../../wording/format-evidence.ts';
import type { Sources } from '../../wording/format-evidence.ts';

/** Every piece of evidence of the notes, in their order; a note without any gives one mere comment. */
export function evidencePieces(notes: readonly Note[], sources: Sources): Piece[] {
  const firsts = new Map<string, string>();
  return notes.flatMap((note) => {
    const parts = evidenceOf(note);
    if (parts.length === 0) return [commentOf(note)];
    return parts.map((part, index): Piece => {
      const own = `note-${note.number}`;
      const id = `${note.number}-${index + 1}`;
      const same = firsts.get(gist(part.repeats ?? own, part)) ?? id;
      firsts.set(gist(own, part), same);
      if (describerOf(part)) firsts.set(gist(describerOf(part) ?? own, part), same);
      const written = formatEvidence(part, sources).map(({ text }) => text);
      return {
        id,
        note: note.number,
        same,
        kind: evidenceKindOf(part.kind),
        title: `Note ${note.number}: ${written.join('')}`,
        ...('source' in part
          ? publishedIn(sources.get(part.source)?.issued)
          : heldAt(part, describedPlace(part, notes))),
      };
    });
  });
}

/** The later note that describes an interview, where there is one. */
const describerOf = (part: Evidence): string | undefined =>
  part.kind === 'interview' ? part.describedIn : undefined;

/** Where an interview was held as the note says that describes it. */
function describedPlace(part: Held, notes: readonly Note[]): string | undefined {
  const describer = notes.find(({ number }) => `note-${number}` === describerOf(part));
  const described = describer === undefined ? [] : evidenceOf(describer);
  const same = described.find((other) => gist('', other) === gist('', part));
  return same && 'place' in same ? same.place : undefined;
}

function commentOf({ number }: Note): Piece {
  const id = `${number}-1`;
  const title = `Note ${number}: a comment of the report, without a source.`;
  return {
    id,
    note: number,
    same: id,
    kind: evidenceKindOf('commentary'),
    held: false,
    dates: [],
    title,
  };
}

const publishedIn = (issued: string | undefined): Pick<Piece, 'held' | 'dates'> => ({
  held: false,
  dates: [issued === undefined ? UNTOLD : String(partsOf(issued).year)],
});

type Held = Exclude<Evidence, { source: string }>;

function heldAt(
  part: Held,
  elsewhere: string | undefined,
): Pick<Piece, 'held' | 'place' | 'dates' | 'days'> {
  const told = part.place ?? elsewhere;
  const byPhone = part.kind === 'interview' && part.phone;
  const place = byPhone ? BY_PHONE : told === undefined ? UNTOLD : placeId(told);
  return {
    held: true,
    place,
    ...(part.date === undefined ? { dates: [UNTOLD] } : when(part.date)),
  };
}

/** A place’s name as an id: “North Bank” is `north-bank`. */
export const placeId = (place: string): string => place.toLowerCase().replace(/[^a-z]+/g, '-');

/** The year and the month or months, with the days where the note tells them. */
function when(date: PlainDates): Pick<Piece, 'dates' | 'days'> {
  const [from, to] = typeof date === 'string' ? [date, date] : [date.from, date.to];
  const [first, last] = [partsOf(from), partsOf(to)];
  const [begin, end] = [from.slice(0, 7), to.slice(0, 7)];
  const dates = [...new Set([String(first.year), begin === end ? begin : `${begin}-to-${end}`])];
  return first.day === undefined || last.day === undefined || begin !== end
    ? { dates }
    : { dates, days: [first.day, last.day] };
}

/** What a note’s piece shares with the one that it repeats: the note, and who or what was asked. */
function gist(note: string, part: Evidence): string {
  const what = 'source' in part ? part.source : [part.kind, part.date];
  return JSON.stringify([note, what]);
}
