import { expect, test } from 'vitest';
import { told } from '../../testing/small-story.ts';

const river = 'scenes/river.yaml';

const voices = (shows: string, to: string, second = 'ferry'): string => `kind: voices
title: Who wants the bridge
description: A sentence.
drawn: A sentence.
key: { text: A key., short: A key. }
rounds:
  - id: all
    heads: { speakers: Who, says: What, targets: Whom }
    voices:
      - id: fisher
        speaker: A fisher
        text: It would help the ferry.
        short: It helps.
        ties: [{ to: ${to} }]
        notes: report
    targets:
      - { id: ${second}, caption: would gain, label: The ferry, notes: report }
states:
  cover: &state
    alt: A fisher speaks of the ferry.
    shows: [${shows}]
  today: *state
`;

test('voices lead to targets of their round, and are told under their own names', () => {
  expect(told({ [river]: voices('fisher', 'ferry') })).toEqual([]);
  expect(told({ [river]: voices('fishr', 'fery') })).toEqual([
    expect.stringContaining('This scene has no target in this round “fery”'),
    expect.stringContaining('This scene has no voice “fishr”'),
    expect.stringContaining('This scene has no voice “fishr”'),
  ]);
  expect(told({ [river]: voices('fisher', 'fisher', 'fisher') })).toEqual([
    expect.stringContaining('Another part of this scene is called “fisher” already.'),
  ]);
});
