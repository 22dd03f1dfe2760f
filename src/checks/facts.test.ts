import { expect, test } from 'vitest';
import { SMALL_STORY } from '../testing/small-story-files.ts';
import { told, type Change } from '../testing/small-story.ts';

const one = 'chapters/one.mdx';
const river = 'scenes/river.yaml';
const FACTS = `facts:
  banks:
    value: 2
    means: How many banks the river has.
    notes: [1]
  width:
    value: 40 percent
    means: How much of the valley the river fills.
    notes: report
    also: [much of the valley]
`;
const tag = (words: string): Change => [
  'has two banks.',
  `has <Fact id="banks">${words} banks</Fact>.`,
];
const alt = (comment: string, words: string): Change =>
  SMALL_STORY[river]?.replace(
    '    alt: The town lies on the bank of the river.',
    `    ${comment}\n    alt: ${words}`,
  );
const toldOf = (changes: Readonly<Record<string, Change>>, facts = FACTS) =>
  told({ 'facts.yaml': facts, ...changes });

test('a fact is told in a chapter and in a scene, in figures or in words', () => {
  expect(
    toldOf({
      [one]: tag('two'),
      [river]: alt(
        '# facts: width, banks',
        'The river, two fifths of its valley, and its 2 banks.',
      ),
    }),
  ).toEqual([]);
  expect(
    toldOf({
      [one]: tag('both'),
      [river]: alt('# fact: width', 'The river takes much of the valley.'),
    }),
  ).toEqual([
    `content/chapters/one.mdx:9:21  This says neither a number nor a date, and the fact “banks” is 2.
    Write 2 here, or correct content/facts.yaml:3.  [facts-agree]`,
  ]);
});

test('what tells another number is told with its line, both numbers, and the other places', () => {
  const changes = {
    [one]: tag('three'),
    [river]: alt('# facts: width, banks', 'The river, 45 percent of its valley, and its 2 banks.'),
  };
  expect(toldOf(changes)).toEqual([
    `content/chapters/one.mdx:9:21  This says “three”, and the fact “banks” is 2.
    Write 2 here, or correct content/facts.yaml:3, content/scenes/river.yaml:19.  [facts-agree]`,
    `content/scenes/river.yaml:19:5  This says “45 percent”, and the fact “width” is 40 percent.
    Write 40 percent here, or correct content/facts.yaml:7.  [facts-agree]`,
  ]);
});

test('a fact that changes is told in every place that is still of before', () => {
  const changes = {
    [one]: tag('two'),
    [river]: alt('# fact: banks, width', '2 banks, 40 percent.'),
  };
  expect(toldOf(changes, FACTS.replace('value: 2', 'value: 3'))).toEqual([
    expect.stringContaining('content/chapters/one.mdx:9:21  This says “two”'),
    expect.stringContaining('content/scenes/river.yaml:19:5  This says “2”'),
  ]);
});

test('data hold the number alone, and a comment may stand behind its field', () => {
  const text = SMALL_STORY[river] ?? '';
  const changed = (frame: string) =>
    text
      .replace('frame: [40, 34, 41, 35]', frame)
      .replace('title: The river', 'title: 40 percent # fact: width');
  expect(toldOf({ [one]: tag('two'), [river]: changed('frame: [40, 34, 41, 35]') })).toEqual([]);
  expect(
    toldOf({ [one]: tag('two'), [river]: changed('frame: [39.5, 34, 41, 35] # fact: width') }),
  ).toEqual([
    expect.stringContaining(
      'content/scenes/river.yaml:14:5  This says “39.5”, and the fact “width”',
    ),
  ]);
});

test('a comment that is written a little otherwise counts, and one within a text is told', () => {
  const chapter = { [one]: tag('two') };
  for (const comment of [
    '# fact width',
    '#fact: width',
    '# Facts: banks, width',
    '# facts banks,width',
  ]) {
    const wrong = toldOf({ ...chapter, [river]: alt(comment, 'Its 2 banks, 45 percent.') });
    expect(wrong, comment).toEqual([expect.stringContaining('This says “45 percent”')]);
  }
  expect(
    toldOf({
      ...chapter,
      [river]: alt('# facts about the river', 'The town lies on one of its banks.'),
    }),
  ).toEqual([expect.stringContaining('Nothing says that it tells the fact “width”')]);
  const within = toldOf({
    ...chapter,
    [river]: alt('# fact: width', '>-\n      # fact: width\n      40 percent of the valley.'),
  });
  expect(within).toContainEqual(
    expect.stringContaining('content/scenes/river.yaml:20:7  No field with words stands below'),
  );
});

test('a fact is there, is told, and is one number or date', () => {
  expect(told({ [one]: tag('two') })).toEqual([
    `content/chapters/one.mdx:9:21  Unknown fact “banks”.
    Add it to content/facts.yaml, with its value, what it means, and its notes.  [facts-exist]`,
  ]);
  expect(toldOf({ [one]: tag('two') })).toEqual([
    `content/facts.yaml:6:3  Nothing says that it tells the fact “width”.
    Write <Fact id="width">…</Fact> around it in a chapter, or # fact: width above a field, or remove the fact.  [facts-are-told]`,
  ]);
  const onlyBanks = FACTS.slice(0, FACTS.indexOf('  width'));
  expect(toldOf({ [one]: tag('two') }, onlyBanks.replace('value: 2', 'value: many'))).toEqual([
    `content/facts.yaml:3:5  “many” is not one number or one date.
    Write one, as 40 percent, 190,000, 7 kilometers, or September 30, 2019.  [facts-agree]`,
  ]);
  const astray = `${SMALL_STORY[river]}# fact: banks\n`;
  expect(toldOf({ [one]: tag('two'), [river]: astray }, onlyBanks)).toEqual([
    expect.stringContaining('No field with words stands below this comment.'),
  ]);
});

test('a page that is no chapter tells facts and names, and shows no scene', () => {
  const fact = { [one]: tag('two'), 'facts.yaml': FACTS.slice(0, FACTS.indexOf('  width')) };
  expect(
    told({ ...fact, 'about.mdx': ['Plain words.', '<Fact id="banks">Two</Fact> banks.'] }),
  ).toEqual([]);
  expect(
    told({ ...fact, 'about.mdx': ['Plain words.', '<Fact id="banks">Four</Fact> banks.'] }),
  ).toEqual([expect.stringContaining('content/about.mdx:6:7  This says “Four”')]);
  const scene =
    '<Scene id="river">\n\n<Step id="there" state="today">\n\nWords.\n\n</Step>\n\n</Scene>';
  expect(told({ 'about.mdx': ['Plain words.', scene] })).toEqual([
    `content/about.mdx:6:1  <Scene> stands in chapters, and this page is none.
    Move it to a chapter, or say it in words.  [tags-are-known]`,
  ]);
});
