import { expect, test } from 'vitest';
import { told } from '../../testing/small-story.ts';

const river = 'scenes/river.yaml';

const exchange = (shows: string, answered: string): string => `kind: exchange
title: The ferry and the bridge
description: A sentence.
drawn: A sentence.
lanes:
  left: { party: fishers, label: The ferry }
  right: { party: fishers, label: The bridge }
undated: no date given
key: { text: A key., short: A key. }
turns:
  - id: toll
    acts:
      - { lane: left, headline: A toll, text: A toll is taken., short: A toll., notes: report }
  - id: wall
    acts:
      - lane: right
        headline: A wall
        text: A wall is built.
        short: A wall.
        answers: { turn: ${answered}, how: In answer, notes: report }
        notes: report
states:
  cover: &state
    alt: A toll is taken at the ferry.
    shows: [${shows}]
  today: *state
`;

test('an exchange shows turns it has, and a turn answers one before it', () => {
  expect(told({ [river]: exchange('toll, wall', 'toll') })).toEqual([]);
  expect(told({ [river]: exchange('tol', 'wall') })).toEqual([
    expect.stringContaining('This scene has no earlier turn “wall”'),
    expect.stringContaining('This scene has no turn “tol”'),
    expect.stringContaining('This scene has no turn “tol”'),
  ]);
});
