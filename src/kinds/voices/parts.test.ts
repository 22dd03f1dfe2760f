import { expect, test } from 'vitest';
import { told } from '../../testing/small-story.ts';

const river = 'scenes/river.yaml';

const voices = (shows: string, to: string, second = 'ferry', line = 'town'): string => `kind: voices
title: Who wants the bridge
description: A sentence.
drawn: A sentence.
key: { claimed: Said., fact: Done., own: For oneself. }
plates:
  - id: all
    sides:
      - { id: town, label: The town, short: Town }
      - { id: ${second}, label: The ferry, short: Ferry }
    line: { before: ${line}, label: The river }
    rounds:
      - id: first
        head: Who would gain?
        voices:
          - id: fisher
            speaker: A fisher
            short: A fisher
            text: It would help the ferry.
            brief: It helps.
            ties: [{ from: town, to: ${to}, label: would gain }]
            notes: report
states:
  cover: &state
    alt: A fisher speaks of the ferry.
    shows: [${shows}]
  today: *state
`;

test('voices lead to sides of their plate, and are told under their own names', () => {
  expect(told({ [river]: voices('fisher', 'ferry') })).toEqual([]);
  expect(told({ [river]: voices('fishr', 'fery', 'ferry', 'twon') })).toEqual([
    expect.stringContaining('This scene has no side on this plate “twon”'),
    expect.stringContaining('This scene has no side on this plate “fery”'),
    expect.stringContaining('This scene has no voice “fishr”'),
    expect.stringContaining('This scene has no voice “fishr”'),
  ]);
  expect(told({ [river]: voices('fisher', 'fisher', 'fisher') })).toEqual([
    expect.stringContaining('Another part of this scene is called “fisher” already.'),
  ]);
});
