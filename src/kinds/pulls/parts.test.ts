import { expect, test } from 'vitest';
import { told } from '../../testing/small-story.ts';

const river = 'scenes/river.yaml';

const pulls = (second: string, shows: string): string => `kind: pulls
title: The ferry
description: A sentence.
drawn: A sentence.
banks: { west: Here, east: There }
limited: Limited by
caution: { text: Words., short: Words. }
forces:
${['wind', second].map(force).join('')}states:
  cover:
    alt: The wind pulls at the ferry from one bank.
    shows: ${shows}
  today:
    alt: The wind and the water pull at the ferry.
`;
const force = (id: string): string => `  - id: ${id}
    name: The ${id}
    from: west
    brief: To blow
    wants: &${id} { text: Words., short: Words., notes: report }
    limits: [*${id}]
`;

test('a state of forces tells one that is there', () => {
  expect(told({ [river]: pulls('water', 'watre') })).toEqual([
    `content/scenes/river.yaml:24:5  This scene has no force “watre”.
    Did you mean “water”?  [parts-exist]`,
  ]);
});

test('each force has an id of its own', () => {
  expect(told({ [river]: pulls('wind', 'wind') })).toEqual([
    `content/scenes/river.yaml:15:5  Another part of this scene is called “wind” already.
    Give this part another id.  [part-ids-are-unique]`,
  ]);
});
