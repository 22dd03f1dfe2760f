import type { z } from 'astro/zod';
import { jsonSchemaOf } from '../../editing/json-schema.ts';
import { note as noteSchema, type NoteKind } from '../../schemas/note.ts';
import { findWords } from './edit-prose.ts';
import { fieldQuestions, fieldsOf, type Asked } from './field-questions.ts';
import type { Answers, Noun, Present, Question } from './noun.ts';
import { nextNote, planNote } from './plan-note.ts';

/** What a note is told already where it is made for something else. */
export type Known = { readonly kind: NoteKind; readonly source: string };

/** One of the numbered notes. */
export const note: Noun = {
  help: 'a note, with the next number',
  questions: (answers, present) => [
    kindQuestion(present),
    ...noteQuestions(answers, present, answers['kind'] as NoteKind | undefined),
  ],
  plan: (answers, present) =>
    planNote(answers, present, fieldsOfNote(answers, present, answers['kind'] as NoteKind)),
  next: (_) => 'Read the sentence with the number of the note once more: npm run dev shows it.',
};

const optionOf = (kind: NoteKind | undefined): z.ZodObject =>
  noteSchema.options.find(({ shape }) => shape.kind.safeParse(kind).success) ??
  noteSchema.options[0];

const KINDS = noteSchema.options.flatMap(({ shape }) =>
  'options' in shape.kind ? shape.kind.options : [shape.kind.value],
);

const kindQuestion = ({ draft }: Present): Question => ({
  name: 'kind',
  asks: 'What it rests on.',
  choices: KINDS,
  example: draft.notes[0]?.data?.kind,
  isNeeded: true,
  sample: 'commentary',
  read: (typed) => ({ value: typed.trim() }),
});

/** The questions for a note of a kind, and for where its number stands. */
export function noteQuestions(
  answers: Answers,
  present: Present,
  kind: NoteKind | undefined,
  known?: Known,
): Question[] {
  const { number, chapter } = nextNote(present);
  const told = jsonSchemaOf('notes', present.ids);
  const schema = optionOf(kind);
  const options = told.oneOf ?? told.anyOf ?? [];
  const index = noteSchema.options.findIndex((option) => option === schema);
  const option = options[index];
  const questions = fieldQuestions(
    askedOf(schema, present).filter(({ field }) => known === undefined || !(field in known)),
    {
      schema,
      whole: noteSchema,
      told: typeof option === 'object' ? option : {},
      others: present.draft.notes.filter(({ data }) => data?.kind === kind),
      fixed: { number, kind, ...known },
    },
    answers,
    present,
  );
  return [...questions, wordsQuestion(chapter, number, present)];
}

/** Fields of which notes mostly say nothing. */
const SELDOM = new Set(['see', 'repeats', 'short', 'describedIn', 'remark', 'phone', 'anonymous']);

const askedOf = (schema: z.ZodObject, { story }: Present): Asked[] =>
  Object.keys(schema.shape)
    .filter((field) => field !== 'number' && field !== 'kind')
    .map((field) => ({
      field,
      isQuiet: SELDOM.has(field),
      sample: samplesOf(story.publication.retells.authors[0] ?? '')[field],
    }));

/** Samples where not every word fits. */
const samplesOf = (author: string): Readonly<Record<string, unknown>> => {
  const talk = { kind: 'conversation', by: author, with: 'those who were asked' };
  return { interviewers: author, by: author, parts: [talk, talk] };
};

/** What the file of a note says by the answers. */
export function fieldsOfNote(
  answers: Answers,
  present: Present,
  kind: NoteKind,
  known?: Known,
): Record<string, unknown> {
  const schema = optionOf(kind);
  const { number } = nextNote(present);
  const told = fieldsOf(askedOf(schema, present), answers, schema);
  return { number, kind, ...(known && { source: known.source }), ...told };
}

function wordsQuestion(slug: string | undefined, number: number, present: Present): Question {
  const chapter = present.story.chapters.find((each) => each.slug === slug);
  const file = `chapters/${slug}.mdx`;
  const text = slug === undefined ? '' : present.read(file);
  const isCited =
    chapter?.citations.some((citation) => citation.note === `note-${number}`) ?? false;
  const words = chapter?.passages[0]?.text.split(' ').slice(0, 6).join(' ');
  const isNeeded = chapter?.head.status === 'published' && !isCited;
  return {
    name: 'behind',
    asks: `Behind which words of ${file} its number stands. Copy the end of the sentence from there.`,
    example: words,
    isNeeded,
    sample: isNeeded ? text.trimEnd().length : undefined,
    read: (typed) => {
      const found = findWords(text, typed);
      return 'sorry' in found ? found : { value: found.behind };
    },
  };
}
