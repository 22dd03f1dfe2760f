import { expect } from 'vitest';
import { revisedOn } from '../story/placed-corrections.ts';
import type { Story } from '../story/story.ts';
import { SMALL_STORY } from './small-story-files.ts';
import type { Change } from './small-story.ts';

/** What an editor does by a recipe, and what the story is then. */
type Recipe = {
  readonly changes: Readonly<Record<string, Change>>;
  readonly holds: (story: Story) => unknown;
  readonly what: unknown;
};

const ONE = 'chapters/one.mdx';
const RIVER = 'scenes/river.yaml';
const text = (file: string): string => SMALL_STORY[file] ?? '';
const passages = ({ chapters }: Story) => chapters[0]?.passages.map((each) => each.text).join(' ');

const NEW_STEP = `</Step>

<Step id="from-afar" state="cover">

From afar it looks small.

</Step>

</Scene>`;

const NEW_CHAPTER = `---
title: The Flood
order: 3
status: published
published: '2026-01-01'
description: A sentence.
---

Once it rose.

<Scene id="flood">

<Step id="the-flood" state="cover">

It rose to the town.

</Step>

<Step id="after-the-flood" state="today">

It fell again.

</Step>

</Scene>
`;

/** The recipes of the editors’ guide, each done to the small story. */
export const RECIPES: Readonly<Record<string, Recipe>> = {
  'Revise a paragraph': {
    changes: { [ONE]: ['has two banks', 'has a left and a right bank'] },
    holds: passages,
    what: expect.stringContaining('The river has a left and a right bank.'),
  },
  'Add or move a note': {
    changes: { [ONE]: ['as said before.[^note-1]', 'as said before.[^note-2]'] },
    holds: ({ chapters }) => chapters[0]?.citations.map(({ note }) => note),
    what: ['note-1', 'note-2', 'note-2'],
  },
  'Add a step': {
    changes: { [ONE]: ['</Step>\n\n</Scene>', NEW_STEP] },
    holds: ({ chapters }) => chapters[0]?.steps.map(({ id, state }) => [id, state]),
    what: [
      ['at-the-river', 'today'],
      ['from-afar', 'cover'],
    ],
  },
  'Change what a map shows': {
    changes: {
      [RIVER]: text(RIVER)
        .replaceAll('frame: [40, 34, 41, 35]', 'frame: [40.1, 34.1, 40.9, 34.9]')
        .replaceAll('layers: []', 'layers: [governorates, arabic]'),
    },
    holds: ({ scenes }) => scenes.get('river')?.states,
    what: expect.objectContaining({
      today: expect.objectContaining({
        frame: [40.1, 34.1, 40.9, 34.9],
        layers: ['governorates', 'arabic'],
      }) as unknown,
    }),
  },
  'Change a number everywhere': {
    changes: {
      'facts.yaml': 'facts: { banks: { value: 3, means: Its banks., notes: report } }',
      [ONE]: ['two banks', '<Fact id="banks">three</Fact> banks'],
      [RIVER]: [
        'alt: The river, seen from far away.',
        'alt: The river and its 3 banks, seen from far away. # fact: banks',
      ],
    },
    holds: (story) => [passages(story), JSON.stringify(story.scenes.get('river')?.states)],
    what: [expect.stringContaining('three banks'), expect.stringContaining('3 banks')],
  },
  'Add an actor': {
    changes: {
      'actors/ferry-guild.yaml':
        'name: Ferry Guild\nkind: company\ndescription: A sentence.\nnotes: report\n',
      [ONE]: ['fishes, as', 'fishes with the <Actor id="ferry-guild">ferry guild</Actor>, as'],
    },
    holds: ({ actors, chapters }) => [
      actors.get('ferry-guild')?.kind,
      chapters[0]?.actors.map(({ id }) => id),
    ],
    what: ['company', ['tribe', 'ferry-guild']],
  },
  'Add a chapter with a scene': {
    changes: {
      'chapters/the-flood.mdx': NEW_CHAPTER,
      'scenes/flood.yaml': text(RIVER).replace('title: The river', 'title: The flood'),
    },
    holds: ({ chapters }) => chapters.map(({ slug, scenes }) => [slug, scenes]),
    what: [
      ['one', ['river']],
      ['two', []],
      ['the-flood', ['flood']],
    ],
  },
  'Rename a chapter': {
    changes: {
      [ONE]: ['title: One', 'title: The River'],
      'chapters/two.mdx': undefined,
      'chapters/the-mouth.mdx': text('chapters/two.mdx').replace(
        'order: 2',
        'order: 2\nformerly: [two]',
      ),
    },
    holds: ({ chapters }) =>
      chapters.map(({ slug, head }) => [slug, head.title, ...(head.formerly ?? [])]),
    what: [
      ['one', 'The River'],
      ['the-mouth', 'Two', 'two'],
    ],
  },
  'Mend a date': {
    changes: { 'events/flood.yaml': ["'2014-06'", "'2014-07'"] },
    holds: ({ events }) => events.get('flood')?.date,
    what: { precision: 'month', month: '2014-07' },
  },
  'Publish a correction': {
    changes: {
      'corrections.yaml': `corrections:
  - date: '2026-01-02'
    release: 0.1.0
    chapter: one
    step: at-the-river
    was: It stands.
    now: It flows.
`,
    },
    holds: (story) => [
      story.corrections.map(({ was, now }) => [was, now]),
      revisedOn(story, 'one'),
      revisedOn(story, 'two'),
    ],
    what: [[['It stands.', 'It flows.']], '2026-01-02', undefined],
  },
};
