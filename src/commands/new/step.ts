import { registry } from '../../schemas/tag-registry.ts';
import { entryId } from '../../schemas/entry-id.ts';
import type { StoryChapter, StoryStep } from '../../story/story.ts';
import { changedFile, together } from './changes.ts';
import { choiceQuestion } from './choice-question.ts';
import { withPassageBehindStep } from './edit-prose.ts';
import { withStateLike } from './edit-yaml.ts';
import { freeId } from './entry.ts';
import { wordsOf, type Answers, type Noun, type Question } from './noun.ts';
import { readAnswer } from './read-answer.ts';

/** A step of a scene, with a state of its own unless it shows one that is there. */
export const step: Noun = {
  help: 'a step in a chapter, with the state of the scene that it shows',
  questions: (answers, present) => {
    const chapters = present.story.chapters.filter(({ steps }) => steps.length > 0);
    const chapter = chapters.find(({ slug }) => slug === answers['chapter']);
    const before = stepBefore(answers, chapter);
    const states = Object.keys(present.story.scenes.get(before?.scene ?? '')?.states ?? {});
    const { state } = answers;
    return [
      choiceQuestion({
        name: 'chapter',
        asks: 'In which chapter it stands.',
        choices: chapters.map(({ slug }) => slug),
      }),
      choiceQuestion({
        name: 'after',
        asks: 'Behind which step of that chapter.',
        choices: chapter?.steps.map(({ id }) => id) ?? [],
        ...withFallback(chapter?.steps.at(-1)?.id),
      }),
      stepIdQuestion(),
      stepTextQuestion(),
      DATELINE,
      {
        name: 'state',
        asks:
          'Which state of the scene it shows. The name of a new state begins one that is like that of the step before; ' +
          `there ${states.length === 1 ? 'is' : 'are'} ${states.join(', ')} already.`,
        ...withFallback(
          answers['id'] === undefined
            ? undefined
            : freeId(wordsOf(answers, 'id'), (id) => states.includes(id)),
        ),
        isNeeded: true,
        sample: freeId('sample-of-state', (id) => states.includes(id)),
        read: (typed) => readAnswer(typed, entryId),
      },
      ...(state !== undefined && !states.includes(wordsOf(answers, 'state'))
        ? [altQuestion()]
        : []),
    ];
  },
  plan: (answers, present) => {
    const chapter = present.story.chapters.find(({ slug }) => slug === answers['chapter']);
    const before = stepBefore(answers, chapter);
    if (chapter === undefined || before === undefined) return new Map();
    const file = `chapters/${chapter.slug}.mdx`;
    const text = present.read(file);
    const told = changedFile(
      file,
      text,
      withPassageBehindStep(text, before.id, stepPassage(answers)),
    );
    if (answers['alt'] === undefined) return told;
    const scene = `scenes/${before.scene}.yaml`;
    const states = present.read(scene);
    const state = { name: wordsOf(answers, 'state'), alt: wordsOf(answers, 'alt') };
    return together(told, changedFile(scene, states, withStateLike(states, before.state, state)));
  },
  next: (answers) =>
    answers['alt'] === undefined
      ? NEXT
      : `Now change the new state “${wordsOf(answers, 'state')}” in the file of the scene: it is still like the one before. ${NEXT}`,
};

const NEXT = 'Once its picture is as it should be, npm run unit -- -u accepts it.';

const withFallback = (fallback: string | undefined) => (fallback === undefined ? {} : { fallback });

const stepBefore = ({ after }: Answers, chapter: StoryChapter | undefined): StoryStep | undefined =>
  chapter?.steps.find(({ id }) => id === after);

/** A step as it stands in a chapter. */
export function stepPassage(answers: Answers): string {
  const [id, state, text, dateline] = ['id', 'state', 'text', 'dateline'].map((name) =>
    wordsOf(answers, name),
  );
  const date = dateline === '' ? '' : ` dateline="${dateline}"`;
  return `<Step id="${id}" state="${state}"${date}>\n\n${text}\n\n</Step>`;
}

/** What a step is called. */
export const stepIdQuestion = (name = 'id'): Question => ({
  name,
  asks: registry.Step.props.shape.id.description ?? '',
  example: 'at-the-river',
  isNeeded: true,
  sample: 'sample-of-step',
  read: (typed) => readAnswer(typed, entryId),
});

/** What a step says. */
export const stepTextQuestion = (): Question => ({
  name: 'text',
  asks: 'Its text: one thing that can be seen in the picture. Tags and numbers of notes may stand in it.',
  example: 'The river rises here.[^note-5]',
  isNeeded: true,
  sample: 'Here it can be seen.',
  read: (typed) => ({ value: typed.trim() }),
});

/** What a new state shows, in words. */
export const altQuestion = (): Question => ({
  name: 'alt',
  asks: 'What the new state shows, in one or two full sentences with its figures, for readers who do not see it.',
  isNeeded: true,
  sample: 'One whole sentence that no other state has for its words.',
  read: (typed) => ({ value: typed.trim() }),
});

const DATELINE: Question = {
  name: 'dateline',
  asks: registry.Step.props.shape.dateline.description ?? '',
  example: 'Summer of 2014',
  isNeeded: false,
  sample: undefined,
  read: (typed) => ({ value: typed.trim() }),
};
