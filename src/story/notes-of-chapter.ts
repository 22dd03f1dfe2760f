import type { Story } from './story.ts';

/** The notes that a chapter cites, by their numbers. */
export const notesOfChapter = ({ notes }: Pick<Story, 'notes'>, slug: string): Story['notes'] =>
  notes.filter(({ citations }) => citations.some(({ chapter }) => chapter === slug));
