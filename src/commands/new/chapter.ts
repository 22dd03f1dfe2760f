import { chapter as chapterSchema } from '../../schemas/chapter.ts';
import { changedFile, newFile, together, type Changes } from './changes.ts';
import { withHeadValue } from './edit-prose.ts';
import { idQuestion } from './entry.ts';
import { fieldQuestions, fieldsOf, type Asked } from './field-questions.ts';
import { wordsOf, type Answers, type Noun, type Present } from './noun.ts';
import { yamlText } from './yaml-text.ts';

/** A chapter, with its head and perhaps its first paragraph. */
export const chapter: Noun = {
  help: 'a chapter, with the fields at its head',
  questions: (answers, present) => {
    const others = present.draft.chapters;
    const [title, ...fields] = fieldQuestions(
      askedOf(answers, present),
      { schema: chapterSchema, told: {}, others },
      answers,
      present,
    );
    if (title === undefined) return [];
    return [
      title,
      idQuestion('chapters', wordsOf(answers, 'title'), present),
      ...fields,
      {
        name: 'text',
        asks: 'Its first paragraph.',
        isNeeded: false,
        sample: undefined,
        read: (typed) => ({ value: typed.trim() }),
      },
    ];
  },
  plan: (answers, present) => {
    const head = yamlText(fieldsOf(askedOf(answers, present), answers, chapterSchema));
    const text = wordsOf(answers, 'text');
    return together(
      moveOn(Number(answers['order']), present),
      newFile(
        `chapters/${wordsOf(answers, 'id')}.mdx`,
        `---\n${head}---\n${text === '' ? '' : `\n${text}\n`}`,
      ),
    );
  },
  next: (answers) =>
    `Write its text below the second line “---” of chapters/${wordsOf(answers, 'id')}.mdx. ` +
    (answers['status'] === 'coming'
      ? 'It stands in the contents only, until its status is “published”.'
      : 'A scene in it is begun by npm run new scene.'),
};

function askedOf({ status }: Answers, { story, draft }: Present): readonly Asked[] {
  const next = story.chapters.length + 1;
  return [
    { field: 'title' },
    {
      field: 'order',
      asks: `Its place among the chapters, from 1 to ${next}. Those from there on move up by one.`,
      fallback: String(next),
      sample: next,
      example: undefined,
    },
    { field: 'status', fallback: 'coming', choices: chapterSchema.shape.status.options },
    ...(status === 'published' ? [{ field: 'published', fallback: draft.today }] : []),
    { field: 'description' },
    { field: 'opening', isQuiet: true },
    { field: 'notes', isQuiet: true },
  ];
}

/** Number the chapters from a place on anew, so that the place is free. */
function moveOn(order: number, { story, read }: Present): Changes {
  const later = story.chapters.filter(({ head }) => head.order >= order);
  return together(
    ...later.map(({ slug, head }) => {
      const file = `chapters/${slug}.mdx`;
      const before = read(file);
      return changedFile(file, before, withHeadValue(before, 'order', head.order + 1));
    }),
  );
}
