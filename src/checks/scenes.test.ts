import { expect, test } from 'vitest';
import { told } from '../testing/small-story.ts';

const one = 'chapters/one.mdx';
const river = 'scenes/river.yaml';
const cover = 'publication.yaml';

const unshown = (line: number, state: string): string =>
  `content/scenes/river.yaml:${line}:3  No step shows the state “${state}”.
    Write <Step id="…" state="${state}"> in the scene “river” of a chapter, or remove the state.  [states-are-shown]`;

test('a chapter shows a scene that is there', () => {
  expect(told({ [one]: ['<Scene id="river">', '<Scene id="rivers">'] })).toEqual([
    `content/chapters/one.mdx:11:8  Unknown scene “rivers”.
    Did you mean “river”?  [scenes-exist]`,
  ]);
});

test('the cover shows a scene that is there', () => {
  expect(told({ [cover]: ['scene: river', 'scene: lake'] })).toEqual([
    `content/publication.yaml:18:3  Unknown scene “lake”.
    Add the scene to content/scenes, or correct its name.  [scenes-exist]`,
  ]);
});

test('a picture beside a link shows a scene that is there', () => {
  const cards = '  states: [by-kind]\ncards:\n  about: river\n  places: rivr\n';
  expect(told({ [cover]: ['  states: [by-kind]\n', cards] })).toEqual([
    `content/publication.yaml:25:3  Unknown scene “rivr”.
    Did you mean “river”?  [scenes-exist]`,
  ]);
});

test('a step shows a state of its scene', () => {
  expect(told({ [one]: ['state="today"', 'state="todya"'] })).toEqual([
    `content/chapters/one.mdx:13:25  The scene “river” has no state “todya”.
    Did you mean “today”?  [states-exist]`,
  ]);
});

test('the cover shows a state of its scene', () => {
  expect(told({ [cover]: ['state: cover', 'state: night'] })).toEqual([
    `content/publication.yaml:19:3  The scene “river” has no state “night”.
    Write one of “cover” or “today”.  [states-exist]`,
  ]);
});

test('every state is shown', () => {
  expect(told({ [one]: ['state="today"', 'state="cover"'] })).toEqual([unshown(17, 'today')]);
});

test('every scene is shown', () => {
  const lake = `kind: map
title: The lake
description: A sentence.
drawn: A sentence.
marks: {}
states: {}
`;
  expect(told({ 'scenes/lake.yaml': lake })).toEqual([
    `content/scenes/lake.yaml:1:1  No chapter shows the scene “lake”.
    Write <Scene id="lake"> with its steps in a chapter, or remove this file.  [scenes-are-used]`,
  ]);
});

test('a scene stands in one place only', () => {
  const again =
    '<Scene id="river">\n\n<Step id="x" state="cover">\n\nWords.\n\n</Step>\n\n</Scene>\n\n## Later';
  expect(told({ [one]: ['## Later', again] })).toEqual([
    `content/chapters/one.mdx:21:8  The scene “river” stands already in content/chapters/one.mdx:11.
    Move its steps there, or make another scene for these.  [scenes-appear-once]`,
  ]);
});

test('a scene has steps', () => {
  expect(told({ [one]: ['## Later', '<Scene id="river">\n\nWords.\n\n</Scene>'] })).toContain(
    `content/chapters/one.mdx:21:1  The scene “river” has no steps.
    Write <Step id="…" state="…"> and </Step> around the passages inside it.  [scenes-have-steps]`,
  );
});

test('a step stands in a scene', () => {
  const step = '<Step id="x" state="today">\n\nWords.\n\n</Step>\n\n## Later';
  expect(told({ [one]: ['## Later', step] })).toEqual([
    `content/chapters/one.mdx:21:1  The step “x” stands outside any scene.
    Put it between <Scene id="…"> and </Scene>.  [steps-stand-in-scenes]`,
  ]);
});

test('a step stands in no other step', () => {
  const step = 'Always.\n\n<Step id="x" state="today">\n\nWords.\n\n</Step>';
  expect(told({ [one]: ['Always.', step] })).toEqual([
    `content/chapters/one.mdx:17:1  The step “x” stands inside the step “at-the-river”.
    Close the first step before the next one begins.  [steps-stand-in-scenes]`,
  ]);
});

test('a step’s id is its own in the whole publication', () => {
  const again = '</Step>\n\n<Step id="at-the-river" state="today">\n\nWords.\n\n</Step>';
  expect(told({ [one]: ['</Step>', again] })).toEqual([
    `content/chapters/one.mdx:19:7  Another step is called “at-the-river” already, in content/chapters/one.mdx:13.
    Give this step another id.  [step-ids-are-unique]`,
  ]);
});

test.each([
  ['    alt: The town lies on the bank of the river.\n', '', '17:3', 'no text equivalent, “alt”'],
  [
    'alt: The town lies on the bank of the river.',
    "alt: ''",
    '18:5',
    'an empty text equivalent, “alt”',
  ],
  [
    'alt: The town lies on the bank of the river.',
    'alt: The river.',
    '18:5',
    'a text equivalent, “alt”, of only “The river.”',
  ],
  [
    'alt: The town lies on the bank of the river.',
    'alt: 7',
    '18:5',
    'a text equivalent, “alt”, that is no text',
  ],
])('a state says in words what it shows (%#)', (passage, instead, at, wrong) => {
  expect(told({ [river]: [passage, instead] })).toEqual([
    `content/scenes/river.yaml:${at}  The state “today” has ${wrong}.
    Write “alt:” and one or two whole sentences: what this state shows, with its figures.  [states-have-text]`,
  ]);
});

test('a mark on a map says what it rests on', () => {
  expect(told({ [river]: ['    notes: [1, 2]\n', ''] })).toEqual([
    `content/scenes/river.yaml:6:3  “marks.town” needs “notes”: what it rests on.
    Write the numbers of the report’s notes, as [17, 18], or “report”, or “edition”.  [marks-have-provenance]`,
  ]);
});

test('a mark rests on notes that the report has', () => {
  expect(told({ [river]: ['[1, 2]', '[1, 92]'] })).toEqual([
    `content/scenes/river.yaml:10:5  “marks.town.notes” is [1,92]; the report’s notes are numbered 1 to 91.
    Write the numbers of the report’s notes, as [17, 18], or “report”, or “edition”.  [provenance-is-numbered]`,
  ]);
});
