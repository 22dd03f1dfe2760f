import { expect, test } from 'vitest';
import { told } from '../../testing/small-story.ts';

const river = 'scenes/river.yaml';

const distances = (scaleOf: string): string => `kind: distances
title: The way
description: A sentence.
drawn: A sentence.
spans:
  west: &way { kilometers: 5, label: a way, notes: report, capital: { id: seat, name: Seat, party: fishers } }
  suburbs: { kilometers: 5, label: a way, notes: report, towns: &two { west: &town { id: town, name: Town }, east: *town } }
  east: *way
countries: *two
border: { title: The border., after: 4 }
states:
  cover:
    alt: The way is five kilometers long.
    shows: [suburbs]
    figure: suburbs
  today:
    alt: The way is still five kilometers long.
    shows: [suburbs]
    figure: suburbs
    scaleOf: ${scaleOf}
`;

test('a state of a chart names parts that the chart has', () => {
  expect(told({ [river]: distances('cover') })).toEqual([]);
  expect(told({ [river]: distances('covr') })).toEqual([
    `content/scenes/river.yaml:20:5  This scene has no state “covr”.
    Did you mean “cover”?  [parts-exist]`,
  ]);
});
