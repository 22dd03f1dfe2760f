import { test } from 'vitest';
import { expectOneProblem, type Exchange } from '../testing/slips.ts';

const river = 'scenes/river.yaml';
const town = 'places/town.yaml';
const tribe = 'actors/tribe.yaml';
const flood = 'events/flood.yaml';
const atlas = 'sources/atlas.yaml';
const first = 'notes/note-1.yaml';
const second = 'notes/note-2.yaml';
const interview = 'kind: interview\ninterviewers: An Author\nrole: a resident\ndate:';

// One slip a line -- they are read as a table.
// prettier-ignore
test.each<Exchange>([
  [town, 'kind: town', 'kind: town\npartOf: town', 3, '“town” is part of itself.'],
  [tribe, 'kind: tribe', 'kind: tribe\npartOf: [tribe]', 3, '“tribe” is part of itself.'],
  [tribe, 'kind: tribe', 'kind: tribe\nnotToBeConfusedWith: [tribe]', 3, 'told apart from itself'],
  [second, 'kind: commentary\ncomment: A remark.', 'kind: book\nsource: atlas\nrepeats: note-2\nshort: ibid', 4, 'repeats “note-2”, which does not come before it'],
  [second, 'kind: commentary\ncomment: A remark.', 'kind: book\nsource: atlas\nrepeats: note-3\nshort: ibid', 4, 'repeats “note-3”, which does not come before it'],
  [first, 'source: atlas', 'source: atlas\nrepeats: note-1\nshort: ibid', 4, 'does not come before it'],
  [second, 'kind: commentary\ncomment: A remark.', `${interview} '2019'\ndescribedIn: note-1`, 6, 'does not come after it'],
  [second, 'kind: commentary\ncomment: A remark.', `${interview} '2021-05'`, 5, 'This is dated 2021-05, and the report came out in 2020-03.'],
  [atlas, 'title: An Atlas', "title: An Atlas\nissued: '2029'", 3, 'This is dated 2029'],
  [atlas, 'title: An Atlas', "title: An Atlas\nissued: '2020-04'", 3, 'This is dated 2020-04'],
  [atlas, 'title: An Atlas', "title: An Atlas\nissued: '2019-06-02'\naccessed: '2019-05-01'", 4, 'before it came out'],
  [flood, "month: '2014-06'", "month: '2104-06'", 2, 'dated in the future; today is 2026-11-30'],
  [flood, "precision: month\n  month: '2014-06'", "precision: day\n  date: '2027-01-01'", 2, 'dated in the future'],
  [flood, "precision: month\n  month: '2014-06'", "precision: period\n  from: { precision: year, year: 2014 }\n  to: { precision: year, year: 2012 }", 5, 'The period ends before it begins.'],
  [river, 'frame: [40, 34, 41, 35]', 'frame: [34, 40, 35, 41]', 14, 'Write the longitude first: [40, 34, 41, 35].'],
  [river, 'frame: [40, 34, 41, 35]', 'frame: [4.0, 3.4, 4.1, 3.5]', 14, 'shows nothing of the land'],
  [river, 'frame: [40, 34, 41, 35]', 'frame: [40.5, 34.5, 40.5001, 34.5001]', 14, 'only a few meters'],
  [river, 'frame: [40, 34, 41, 35]', 'frame: [41.5, 34, 42, 35]', 14, /Warning: The frame of “cover” holds nothing of “town”/],
  [river, '    at: town', '    at: [50, 34.5]', 8, 'is not on the map'],
  [town, 'at: [40.5, 34.5]', 'at: [4.05, 34.5]', 3, 'is not on the map'],
  [tribe, 'kind: tribe', 'kind: tribe\narabic: Tribe', 3, '“Tribe” is not Arabic.'],
  [tribe, 'kind: tribe', 'kind: tribe\narabic: قبيلة (tribe)', 3, 'is not Arabic.'],
  [town, 'name: Town', 'name: Town بلدة', 1, 'in Arabic ones under `arabic`'],
])('%s: “%s” as “%s”', (file, passage, instead, line, says) => {
  expectOneProblem([instead, file, [passage, instead], line, says]);
});
