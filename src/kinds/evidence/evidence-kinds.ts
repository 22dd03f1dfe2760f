import type { NoteKind } from '../../schemas/note.ts';

/** The groups by kind: first what was gathered for the report, then what was there before. */
export const EVIDENCE_KINDS = [
  { id: 'interview', label: 'Interviews' },
  { id: 'conversation', label: 'Conversations' },
  { id: 'workshop', label: 'Workshops' },
  { id: 'data', label: 'Data gathered' },
  { id: 'press', label: 'Press' },
  { id: 'studies', label: 'Studies and web' },
  { id: 'scholarship', label: 'Scholarship' },
  { id: 'archives', label: 'Archives' },
  { id: 'broadcasts', label: 'Broadcasts' },
  { id: 'comment', label: 'Comment only' },
] as const;

/** A group of evidence by kind. */
export type EvidenceKind = (typeof EVIDENCE_KINDS)[number]['id'];

const KIND_OF: Record<Exclude<NoteKind, 'combination'>, EvidenceKind> = {
  interview: 'interview',
  conversation: 'conversation',
  workshop: 'workshop',
  data: 'data',
  news: 'press',
  report: 'studies',
  blog: 'studies',
  web: 'studies',
  'journal-article': 'scholarship',
  book: 'scholarship',
  chapter: 'scholarship',
  archive: 'archives',
  video: 'broadcasts',
  commentary: 'comment',
};

/** The group that a piece of evidence of this kind belongs to. */
export const evidenceKindOf = (kind: Exclude<NoteKind, 'combination'>): EvidenceKind =>
  KIND_OF[kind];
