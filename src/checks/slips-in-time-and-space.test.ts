import { expect, test } from 'vitest';
import { encodePaths } from '../kinds/map/base-map.ts';
import { toldOf } from '../testing/slips.ts';
import { SMALL_STORY } from '../testing/small-story-files.ts';

const only = (words: string): unknown[] => [expect.stringContaining(words)];

/** A chapter with an exchange of two turns; `second` is what the later one says beside its act. */
const exchange = (second: string, answers: string): string[] =>
  toldOf({
    'scenes/talks.yaml': `kind: exchange
title: The talks
description: A sentence.
drawn: A sentence.
lanes:
  left: { party: fishers, label: Fishers }
  right: { party: fishers, label: Others }
undated: undated
key: { text: Words., short: Words. }
turns:
  - id: offer
    date: { precision: year, year: 2012 }
    acts: [{ lane: left, headline: Words, text: Words., short: Words., notes: report }]
  - id: reply
    ${second}
    acts:
      - lane: right
        headline: Words
        text: Words.
        short: Words.
        notes: report
        answers: { turn: ${answers}, how: Words, notes: report }
states:
  all: { alt: The two sides answer each other., shows: [offer, reply] }
`,
    'chapters/one.mdx': SMALL_STORY['chapters/one.mdx']?.replace(
      '## Later',
      '<Scene id="talks">\n\n<Step id="replies" state="all">\n\nWords.\n\n</Step>\n\n</Scene>\n\n## Later',
    ),
  });

test('turns follow each other, and answer those before them', () => {
  const later = 'date: { precision: year, year: 2014 }';
  expect(exchange(later, 'offer')).toEqual([]);
  expect(exchange(later, 'reply')).toEqual(
    only('talks.yaml:22:20  This scene has no earlier turn “reply”.'),
  );
  expect(exchange('date: { precision: year, year: 2010 }', 'offer')).toEqual(
    only('talks.yaml:15:5  The turn “reply” is dated before “offer”, which stands above it.'),
  );
  expect(exchange('date: { precision: year, year: 2099 }', 'offer')).toEqual(
    only('talks.yaml:15:5  This is dated in the future'),
  );
});

test('places of one country lie on one side of the border', () => {
  const base = JSON.parse(SMALL_STORY['base-map.json'] ?? '') as {
    layers: Record<string, { steps: number; paths: number[][] }>;
  };
  const land = (west: number, east: number) => ({
    steps: 1000,
    paths: encodePaths(
      [
        [
          [west, 33],
          [east, 33],
          [east, 36],
          [west, 36],
        ],
      ],
      1000,
    ),
  });
  base.layers['west'] = land(39, 40);
  base.layers['east'] = land(40, 42);
  const town = (name: string, lon: number) =>
    SMALL_STORY['places/town.yaml']
      ?.replace('name: Town', `name: ${name}\ncountry: lowland`)
      .replace('40.5', String(lon));
  const places = {
    'base-map.json': JSON.stringify(base),
    'places/town.yaml': town('Town', 40.5),
    'places/north-bank.yaml': town('North Bank', 40.6),
    'places/south-bank.yaml': town('South Bank', 40.7),
    'places/mill.yaml': town('Mill', 40.8),
  };
  expect(toldOf(places)).toEqual([]);
  expect(toldOf({ ...places, 'places/mill.yaml': town('Mill', 39.8) })).toEqual(
    only(
      'mill.yaml:4:1  “mill” is of the country “lowland”, but its position lies on the other side',
    ),
  );
});
