import { expect, test } from 'vitest';
import { told } from '../../testing/small-story.ts';

const river = 'scenes/river.yaml';

const lanes = (second: string): string => `kind: lanes
title: The ferry
description: A sentence.
drawn: A sentence.
years: { from: 1900, to: 2000 }
today: { precision: year, year: 2020 }
silent: Nothing is said.
key: { open: Much., thin: Little., shut: Nothing., claimed: Said. }
line:
  - id: line
    from: { precision: year, year: 1920 }
    notes: report
lanes:
  - id: ferry
    label: The ferry
    bands:
      - id: first
        from: unsaid
        to: today
        flow: thin
        label: It runs.
        notes: report
events:
  - id: ${second}
    date: { precision: year, year: 1950 }
    label: It sinks.
    notes: [1]
states:
  cover: &state
    alt: The ferry runs through the century.
    when: 1950s
    what: It runs.
    tells: { from: 1900, until: 2000 }
  today: *state
`;

test('two parts of a chart do not share a name', () => {
  expect(told({ [river]: lanes('sinking') })).toEqual([]);
  expect(told({ [river]: lanes('first') })).toEqual([
    `content/scenes/river.yaml:24:5  Another part of this scene is called “first” already.
    Give this part another id.  [part-ids-are-unique]`,
  ]);
});
