import { changedFile, newFile, together, type Changes } from './changes.ts';
import { withHeadValue, withWordsAt } from './edit-prose.ts';
import { withValue } from './edit-yaml.ts';
import type { Answers, Present } from './noun.ts';
import { yamlText } from './yaml-text.ts';

/** The chapter that cites a new note, by its slug, and the note’s number. */
type NextNote = { readonly number: number; readonly chapter: string | undefined };

/** A number of which the file is missing, or else the one after the last. */
export function nextNote({ story, draft }: Present): NextNote {
  const count = story.publication.retells.notes;
  const there = new Set(draft.notes.map(({ id }) => id));
  const number =
    Array.from({ length: count }, (_, index) => index + 1).find(
      (each) => !there.has(`note-${each}`),
    ) ?? count + 1;
  const owner = story.chapters.find(
    ({ head: { notes } }) => notes && notes[0] <= number && number <= notes[1],
  );
  const last =
    story.chapters.findLast(({ head }) => head.notes !== undefined) ?? story.chapters.at(-1);
  return { number, chapter: (owner ?? last)?.slug };
}

/** The note’s file, and what other files say of it: how many there are, and who cites it. */
export function planNote(
  answers: Answers,
  present: Present,
  fields: Record<string, unknown>,
): Changes {
  const { number, chapter } = nextNote(present);
  const count = present.story.publication.retells.notes;
  const head = present.story.chapters.find(({ slug }) => slug === chapter)?.head;
  const made = newFile(`notes/note-${number}.yaml`, yamlText(fields));
  const publication = present.read('publication.yaml');
  const counted = withValue(publication, ['retells', 'notes'], number);
  const isBeyond = number > count;
  const behind = answers['behind'] as number | undefined;
  const file = `chapters/${chapter}.mdx`;
  const text = present.read(file);
  const cited = behind === undefined ? text : withWordsAt(text, behind, `[^note-${number}]`);
  const ranged = isBeyond
    ? withHeadValue(cited, 'notes', [head?.notes?.[0] ?? number, number])
    : cited;
  return together(
    made,
    isBeyond ? changedFile('publication.yaml', publication, counted) : new Map(),
    ranged === text ? new Map() : changedFile(file, text, ranged),
  );
}
