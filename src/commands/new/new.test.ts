import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { outlineOf } from '../../graphics/outline.ts';
import { drawableOf, drawState } from '../../kinds/drawable.ts';
import { KINDS } from '../../kinds/registry.ts';
import { readStory } from '../../story/read-story.ts';
import type { Story } from '../../story/story.ts';
import { beginNew } from '../../testing/begin-new.ts';
import { smallStory } from '../../testing/small-story.ts';
import { NOUNS } from './nouns.ts';
import { readPresent } from './present.ts';
import { faultsOf } from './task.ts';
import { startTrial } from './trial.ts';

const PLACE = { name: 'North Bank', kind: 'village', description: 'A village.', notes: '1, 2' };
const ACTOR = { name: 'Ada Ward', kind: 'person', description: 'A smith.', notes: 'report' };
const SCENE = {
  title: 'The flood',
  description: 'What it took.',
  drawn: 'All of it.',
  chapter: 'one',
  state: 'before-it',
  alt: 'The land before the flood, with the town on the bank.',
  step: 'before-the-flood',
  text: 'Once it was dry.',
};
const STEP = { chapter: 'one', id: 'at-the-mouth', text: 'It ends here.' };

/** What is begun, with which answers, and where the story has it then. */
type Case = readonly [
  word: string,
  answers: Readonly<Record<string, string>>,
  found: (story: Story) => unknown,
];

test.each<Case>([
  ['place', PLACE, ({ places }) => places.get('north-bank')?.notes],
  [
    'place',
    { ...PLACE, position: '34.6 degrees, 40.6° E', 'position-source': 'GeoNames' },
    ({ places }) => places.get('north-bank')?.at?.[0] === 40.6,
  ],
  ['actor', { ...ACTOR, role: 'a smith', places: 'town' }, ({ actors }) => actors.get('ada-ward')],
  ['actor', { ...ACTOR, kind: 'tribe', party: 'fishers' }, ({ actors }) => actors.get('ada-ward')],
  ['chapter', { title: 'The Mouth', description: 'A sentence.' }, ({ chapters }) => chapters[2]],
  [
    'chapter',
    {
      title: 'Its Spring',
      description: 'A sentence.',
      order: '1',
      status: 'published',
      text: 'So.',
    },
    ({ chapters }) => chapters.map(({ slug }) => slug).join() === 'its-spring,one,two',
  ],
  ['step', { ...STEP, state: 'cover' }, ({ chapters }) => chapters[0]?.steps[1]],
  [
    'step',
    { ...STEP, dateline: 'Spring', alt: 'The river where it ends, far below the town.' },
    ({ scenes }) => Object.keys(scenes.get('river')?.states ?? {}).includes('at-the-mouth'),
  ],
  [
    'note',
    { kind: 'interview', interviewers: 'An Author', role: 'a smith' },
    ({ notes }) => notes.find(({ number }) => number === 92),
  ],
  ['note', { kind: 'commentary', comment: 'A remark.' }, ({ notes }) => notes[91]],
  [
    'source',
    { title: 'A Map', type: 'book', authors: 'Ward, Ada; The Guard', issued: '2001', note: 'new' },
    ({ sources }) => sources.get('ward-2001')?.authors.length === 2,
  ],
  [
    'source',
    { title: 'A Map', type: 'report', note: '2', locator: '5' },
    ({ notes }) => notes[1]?.kind === 'report' && notes[1].comment,
  ],
  ...Object.keys(KINDS).map((kind): Case => [
    'scene',
    { ...SCENE, kind },
    ({ scenes }) => scenes.get('the-flood'),
  ]),
  [
    'scene',
    { ...SCENE, kind: 'share', behind: 'flows past the town' },
    ({ chapters }) => chapters[0]?.scenes.join() === 'river,the-flood',
  ],
])('a %s that is begun with %o passes the check', async (word, answers, found) => {
  const content = smallStory();
  const { isDone, lines } = await beginNew(word, answers, content);
  expect({ isDone, lines }).toEqual({ isDone: true, lines: expect.anything() as unknown });
  const { story, problems } = readStory(content);
  expect(problems).toEqual([]);
  expect(found(story ?? expect.fail('no story'))).toBeTruthy();
});

test.each(Object.keys(KINDS))('a scene of kind %s that was begun can be drawn', async (kind) => {
  const content = smallStory();
  await beginNew('scene', { ...SCENE, kind }, content);
  const story = readStory(content).story ?? expect.fail('no story');
  const scene = story.scenes.get('the-flood') ?? expect.fail('no scene');
  const drawable = drawableOf(scene, story);
  const outline = outlineOf(drawState(drawable, 'before-it', { width: 700, height: 600 }));
  expect(outline.split('\n').length).toBeGreaterThan(3);
  expect(outline).not.toMatch(/NaN|undefined|Infinity/);
});

test.each(Object.entries(NOUNS))(
  'the samples of a %s are sound, so that they blame no answer',
  (_, noun) => {
    const content = smallStory();
    const present = readPresent(content);
    if ('sorry' in present) return expect.fail(present.sorry);
    const trial = startTrial(content);
    expect([...faultsOf({ noun, present, trial }, {})]).toEqual([]);
    trial.end();
  },
);

test('a new state is like the one before it, and all other lines stay as they are', async () => {
  const scene = 'scenes/river.yaml';
  const content = smallStory({
    [scene]: ['  today:\n', '  # What it is like now.\n  today: # in spring\n'],
    'chapters/one.mdx': ['\n', '\r\n'],
  });
  const read = (file: string) => readFileSync(join(content, file), 'utf8');
  const before = read(scene);
  await beginNew('step', { ...STEP, alt: 'The river’s mouth, which nobody has seen.' }, content);
  const added = `  at-the-mouth: # in spring
    alt: The river’s mouth, which nobody has seen.
    frame: [40, 34, 41, 35]
    layers: []
    marks: [town]
`;
  expect(read(scene)).toBe(before + added);
});
