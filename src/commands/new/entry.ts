import { jsonSchemaOf } from '../../editing/json-schema.ts';
import { WRITTEN_FILES, type Noun as FileNoun } from '../../editing/written-files.ts';
import { idOf } from '../../story/content-files.ts';
import { newFile } from './changes.ts';
import { fieldQuestions, fieldsOf, type Asked } from './field-questions.ts';
import { wordsOf, type Answers, type Noun, type Present, type Question } from './noun.ts';
import { readAnswer } from './read-answer.ts';
import { entryId } from '../../schemas/entry-id.ts';
import { yamlText } from './yaml-text.ts';

/** A collection of which an entry is one file that others need not name. */
type Collection = Extract<FileNoun, 'places' | 'actors'>;

/** Something that is begun as one file of fields. */
export function entryNoun({
  collection,
  asked,
  ...rest
}: Pick<Noun, 'help' | 'next'> & {
  readonly collection: Collection;
  readonly asked: (answers: Answers) => readonly Asked[];
}): Noun {
  const { schema } = WRITTEN_FILES[collection];
  return {
    ...rest,
    questions: (answers, present) => {
      const told = jsonSchemaOf(collection, present.ids);
      const others = present.draft[collection];
      const [named, ...more] = fieldQuestions(
        asked(answers),
        { schema, told, others },
        answers,
        present,
      );
      return named === undefined
        ? []
        : [named, idQuestion(collection, wordsOf(answers, named.name), present), ...more];
    },
    plan: (answers) =>
      newFile(
        `${collection}/${wordsOf(answers, 'id')}.yaml`,
        yamlText(fieldsOf(asked(answers), answers, schema)),
      ),
  };
}

/**
 * What a new file is to be called, which is its id.
 * @param words what the id is made of where none is typed
 */
export function idQuestion(folder: string, words: string, present: Present, name = 'id'): Question {
  const extension = folder === 'chapters' ? '.mdx' : '.yaml';
  const isTaken = (id: string): boolean => present.has(`${folder}/${id}${extension}`);
  const made = freeId(idOf(`${words.replaceAll(/[‘’']/g, '')}.x`), isTaken);
  return {
    name,
    asks: `Its id: the name of its file in ${folder}/, in small letters, digits and hyphens.`,
    fallback: made === '' ? undefined : made,
    isNeeded: true,
    // Where two files do not go together, the one that is there is named.
    sample: freeId('zz-sample', isTaken),
    read: (typed) => {
      const id = typed.trim();
      const { error } = entryId.safeParse(id);
      return error === undefined
        ? readAnswer(id, entryId)
        : { sorry: error.issues[0]?.message ?? '' };
    },
  };
}

/** An id that nothing has yet: with a number behind it where it must be. */
export function freeId(id: string, isTaken: (id: string) => boolean): string {
  if (id === '' || !isTaken(id)) return id;
  const number = [2, 3, 4, 5, 6, 7, 8, 9].find((each) => !isTaken(`${id}-${each}`));
  return number === undefined ? id : `${id}-${number}`;
}
