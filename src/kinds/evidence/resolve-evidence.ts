import { BY_PHONE, UNTOLD } from './piece.ts';
import type { DrawableEvidence, Heading, Piece } from './piece.ts';
import type { PlaceEntry } from '../../schemas/place.ts';
import type { EvidenceScene } from './schema.ts';
import { placesHeldIn } from '../../schemas/note.ts';
import type { Note } from '../../schemas/note.ts';
import { EVIDENCE_KINDS } from './evidence-kinds.ts';
import { evidencePieces, placeId } from './evidence-pieces.ts';
import { formatDates } from '../../wording/format-dates.ts';
import type { Sources } from '../../wording/format-evidence.ts';

type Ground = {
  readonly notes: readonly Note[];
  readonly sources: Sources;
  readonly places: ReadonlyMap<string, PlaceEntry>;
};

/** Give the scene its marks: the evidence of all notes, and the headings it can be grouped under. */
export function resolveEvidence<Scene extends EvidenceScene>(
  scene: Scene,
  { notes, sources, places }: Ground,
): Scene & DrawableEvidence {
  const pieces = evidencePieces(notes, sources);
  const used = new Set(pieces.map(({ kind }) => kind));
  return {
    ...scene,
    pieces,
    headings: {
      kind: EVIDENCE_KINDS.filter(({ id }) => used.has(id)),
      place: placeHeadings(notes, pieces, places),
      date: dateHeadings(pieces),
    },
  };
}

/** The cities from west to east, then the telephone, then what no note places. */
function placeHeadings(
  notes: readonly Note[],
  pieces: readonly Piece[],
  places: Ground['places'],
): Heading[] {
  const names = new Set(notes.flatMap(placesHeldIn));
  const cities = [...names].map((label): Heading => {
    const position = [...places.values()].find(({ name }) => name === label)?.at;
    const east =
      Array.isArray(position) && typeof position[0] === 'number' ? position[0] : undefined;
    return { id: placeId(label), label, ...(east === undefined ? {} : { east }) };
  });
  const others: Heading[] = [
    { id: BY_PHONE, label: 'By phone' },
    { id: UNTOLD, label: 'Not told' },
  ];
  const used = new Set(pieces.map(({ place }) => place));
  return [...cities.sort((a, b) => (a.east ?? 180) - (b.east ?? 180)), ...others].filter(({ id }) =>
    used.has(id),
  );
}

/** The months in which something was held, in order; last what no note dates. */
function dateHeadings(pieces: readonly Piece[]): Heading[] {
  const ids = pieces.flatMap(({ held, dates }) => (held ? dates.slice(-1) : []));
  return [...new Set(ids)].sort().map((id) => ({ id, label: dateLabel(id) }));
}

/** A date that evidence falls under, in words: “2019”, “September 2019”, “May–August 2019”. */
export function dateLabel(id: string): string {
  if (id === UNTOLD) return 'Not told';
  const [from = id, to] = id.split('-to-');
  return formatDates(to === undefined ? from : { from, to });
}
