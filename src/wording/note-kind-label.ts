import type { NoteKind } from '../schemas/note.ts';

const LABELS: Record<NoteKind, string> = {
  archive: 'Archive',
  blog: 'Blog post',
  book: 'Book',
  chapter: 'Book chapter',
  combination: 'Several sources',
  commentary: 'Comment',
  conversation: 'Conversations',
  data: 'Data',
  interview: 'Interview',
  'journal-article': 'Journal article',
  news: 'News',
  report: 'Report',
  video: 'Video',
  web: 'Web page',
  workshop: 'Workshop',
};

/** The short name of a kind of note, for lists and filters: “Interview”, “Book chapter”. */
export function noteKindLabel(kind: NoteKind): string {
  return LABELS[kind];
}
