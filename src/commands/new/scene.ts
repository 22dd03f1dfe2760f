import { z } from 'astro/zod';
import { KINDS, type KindName } from '../../kinds/registry.ts';
import { figure } from '../../schemas/scenes/figure.ts';
import { entryId } from '../../schemas/entry-id.ts';
import { changedFile, newFile, together } from './changes.ts';
import { choiceQuestion } from './choice-question.ts';
import { findWords, withPassageBehind, withPassageLast } from './edit-prose.ts';
import { idQuestion } from './entry.ts';
import { fieldQuestions } from './field-questions.ts';
import { wordsOf, type Answers, type Noun, type Present, type Question } from './noun.ts';
import { readAnswer } from './read-answer.ts';
import { starterScene } from './starter-scene.ts';
import { altQuestion, stepIdQuestion, stepPassage, stepTextQuestion } from './step.ts';
import { yamlText } from './yaml-text.ts';

/** A map or a chart, shown by a chapter in one step. */
export const scene: Noun = {
  help: 'a map or a chart with its first state, and the step that shows it',
  questions: (answers, present) => {
    const [title, ...rest] = wordQuestions(answers, present);
    if (title === undefined) return [];
    return [
      choiceQuestion({
        name: 'kind',
        asks: 'The kind of the scene; the guide for editors says what each draws.',
        choices: Object.keys(KINDS),
      }),
      title,
      idQuestion('scenes', wordsOf(answers, 'title'), present),
      ...rest,
      choiceQuestion({
        name: 'chapter',
        asks: 'Which chapter shows it.',
        choices: present.story.chapters.map(({ slug }) => slug),
      }),
      behindQuestion(answers, present),
      STATE,
      altQuestion(),
      stepIdQuestion('step'),
      stepTextQuestion(),
    ];
  },
  plan: (answers, present) => {
    const file = `chapters/${wordsOf(answers, 'chapter')}.mdx`;
    const text = present.read(file);
    const step = stepPassage({ ...answers, id: answers['step'] });
    const passage = `<Scene id="${wordsOf(answers, 'id')}">\n\n${step}\n\n</Scene>`;
    const behind = answers['behind'] as number | undefined;
    const shown =
      behind === undefined
        ? withPassageLast(text, passage)
        : withPassageBehind(text, behind, passage);
    const words = ['title', 'description', 'drawn', 'state', 'alt'] as const;
    const told = Object.fromEntries(words.map((word) => [word, wordsOf(answers, word)]));
    const made = starterScene(
      { kind: answers['kind'] as KindName, ...(told as Record<(typeof words)[number], string>) },
      present,
    );
    return together(
      newFile(`scenes/${wordsOf(answers, 'id')}.yaml`, yamlText(made)),
      changedFile(file, text, shown),
    );
  },
  next: (answers) =>
    `In scenes/${wordsOf(answers, 'id')}.yaml, write the facts where a sentence says what belongs there, and what they rest on in “notes”; ` +
    'a scene of the same kind shows how. npm run dev shows the picture, and npm run unit -- -u accepts it.',
};

/** What every scene says of itself. */
const wordQuestions = (answers: Answers, present: Present): Question[] =>
  fieldQuestions(
    (['title', 'description', 'drawn'] as const).map((field) => ({ field })),
    { schema: z.strictObject(figure), told: {}, others: present.draft.scenes },
    answers,
    present,
  );

const STATE: Question = {
  name: 'state',
  asks: 'What its first state is called, in small letters, digits and hyphens.',
  example: 'before-the-flood',
  isNeeded: true,
  sample: 'sample-of-state',
  read: (typed) => readAnswer(typed, entryId),
};

function behindQuestion(answers: Answers, { story, read }: Present): Question {
  const chapter = wordsOf(answers, 'chapter');
  const passages = story.chapters.find(({ slug }) => slug === chapter)?.passages ?? [];
  return {
    name: 'behind',
    asks: 'Behind which paragraph it stands: copy some of its words. Otherwise it stands at the end of the chapter.',
    example: passages[0]?.text.split(' ').slice(0, 6).join(' '),
    isNeeded: false,
    sample: undefined,
    read: (typed) => {
      const found = findWords(read(`chapters/${chapter}.mdx`), typed);
      return 'sorry' in found ? found : { value: found.behind };
    },
  };
}
