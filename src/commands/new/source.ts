import { nameWritten } from '../../citations/source-of-csl.ts';
import { jsonSchemaOf } from '../../editing/json-schema.ts';
import type { CitationKind } from '../../schemas/evidence.ts';
import { source as sourceSchema, type Source, type SourceType } from '../../schemas/source.ts';
import { changedFile, newFile, together } from './changes.ts';
import { choiceQuestion } from './choice-question.ts';
import { withCitation } from './cite-in-note.ts';
import { idQuestion } from './entry.ts';
import { entryQuestion } from './entry-question.ts';
import { fieldQuestions, fieldsOf, type Asked } from './field-questions.ts';
import { fieldsOfNote, noteQuestions, type Known } from './note.ts';
import {
  wordsOf,
  type Answers,
  type Noun,
  type Present,
  type Question,
  type Reading,
} from './noun.ts';
import { planNote } from './plan-note.ts';
import { readAnswer, typedForm } from './read-answer.ts';
import { yamlText } from './yaml-text.ts';

/** What a note is called that rests on a source of a type. */
const KINDS: Readonly<Record<SourceType, CitationKind>> = {
  'article-journal': 'journal-article',
  'article-newspaper': 'news',
  book: 'book',
  chapter: 'chapter',
  collection: 'archive',
  manuscript: 'archive',
  motion_picture: 'video',
  broadcast: 'video',
  'post-weblog': 'blog',
  report: 'report',
  webpage: 'web',
};

/** A work that a note cites. */
export const source: Noun = {
  help: 'a work that a note rests on, also from BibTeX, RIS or CSL-JSON',
  takesPiped: 'from',
  questions: (answers, present) => {
    const asked = askedOf(answers);
    const fields = fieldQuestions(
      asked,
      {
        schema: sourceSchema,
        told: jsonSchemaOf('sources', present.ids),
        others: present.draft.sources,
      },
      answers,
      present,
    );
    return [
      entryQuestion,
      ...fields,
      idQuestion('sources', nameOf(fieldsOf(asked, answers)), present),
      noteQuestion(present),
      ...(answers['note'] === 'new'
        ? noteQuestions(answers, present, knownOf(answers).kind, knownOf(answers))
        : [LOCATOR]),
    ];
  },
  plan: (answers, present) => {
    const made = newFile(
      `sources/${wordsOf(answers, 'id')}.yaml`,
      yamlText(fieldsOf(askedOf(answers), answers, sourceSchema)),
    );
    const known = knownOf(answers);
    if (answers['note'] === 'new') {
      return together(
        made,
        planNote(answers, present, fieldsOfNote(answers, present, known.kind, known)),
      );
    }
    const file = `notes/note-${wordsOf(answers, 'note')}.yaml`;
    const before = present.read(file);
    const locator = answers['locator'] as string | undefined;
    const cited = { ...known, ...(locator !== undefined && { locator }) };
    return together(made, changedFile(file, before, withCitation(before, cited)));
  },
  next: () => 'Read the note once more on the page /notes/: npm run dev shows it.',
};

const LOCATOR: Question = {
  name: 'locator',
  asks: 'The pages meant.',
  example: '25–26',
  isNeeded: false,
  sample: undefined,
  read: (typed) => ({ value: typed.trim() }),
};

/** The fields that are asked for where no entry tells them. */
const ASKED = new Set(['type', 'title', 'authors', 'containerTitle', 'publisher', 'issued', 'url']);

function askedOf(answers: Answers): Asked[] {
  const entry = answers['from'] as Partial<Source> | undefined;
  return Object.keys(sourceSchema.shape).map((field): Asked => {
    const told = entry?.[field as keyof Source];
    return {
      field,
      isQuiet: entry !== undefined || !ASKED.has(field),
      fallback: told === undefined ? undefined : typedForm(told),
      ...(field === 'authors' || field === 'editors'
        ? { example: 'Ward, Ada; Border Guard', read: readNames }
        : {}),
    };
  });
}

/** Names with semicolons between them; a person’s family name stands first, and a comma behind it. */
const readNames = (typed: string): Reading =>
  /^\s*\[/.test(typed)
    ? readAnswer(typed, sourceSchema.shape.authors)
    : {
        value: typed
          .split(';')
          .filter((name) => name.trim() !== '')
          .map(nameWritten),
      };

const noteQuestion = ({ draft }: Present): Question =>
  choiceQuestion({
    name: 'note',
    asks: 'Which note rests on it: its number, or “new” for the next note.',
    choices: [
      'new',
      ...draft.notes.flatMap(({ data }) => (data === undefined ? [] : [String(data.number)])),
    ],
  });

function knownOf(answers: Answers): Known {
  const type = answers['type'] as SourceType | undefined;
  return { kind: KINDS[type ?? 'book'], source: wordsOf(answers, 'id') };
}

/** The words that an id is made of: who wrote it, or what holds it, and the year. */
function nameOf({ authors, containerTitle, title, issued }: Partial<Source>): string {
  const [first] = authors ?? [];
  const who =
    first === undefined ? containerTitle : 'family' in first ? first.family : first.literal;
  const words = (who ?? title ?? '').split(/\s+/).slice(0, 4).join(' ');
  return `${words} ${issued?.slice(0, 4) ?? ''}`;
}
