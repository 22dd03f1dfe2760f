import { expect, test } from 'vitest';
import { expectOneProblem, toldOf, type Slip } from '../testing/slips.ts';

const one = 'chapters/one.mdx';
const river = 'scenes/river.yaml';

/** The sentence of line 9 with other words in it. */
const written = (words: string): readonly [string, string] => ['two banks.', `two ${words}.`];

// One slip a line -- they are read as a table.
// prettier-ignore
test.each<Slip>([
  ['a misspelt scheme', one, written('[banks](htp://example.org)'), 9, 'Write https://example.org.'],
  ['a scheme that runs code', one, written('[banks](javascript:alert)'), 9, 'begins with “javascript:”'],
  ['a file of one’s own', one, written('[banks](file:///home/x.pdf)'), 9, 'begin with https:'],
  ['a chapter’s file', one, written('[banks](two.mdx)'), 9, 'Write '],
  ['this chapter’s file', one, written('[banks](./one.mdx)'), 9, 'Write /chapters/one/'],
  ['an address without its scheme', one, written('[banks](www.example.org)'), 9, 'Write https://www.example.org.'],
  ['two slashes at the start', one, written('[banks](//example.org)'), 9, 'Write https://example.org.'],
  ['a domain without its end', one, written('[banks](https://example)'), 9, 'no whole address'],
  ['an address with nothing behind it', one, written('[banks](https://)'), 9, 'no whole address'],
  ['mail to nobody', one, written('[banks](mailto:)'), 9, 'mailto:name@example.org'],
  ['no address', one, written('[banks]()'), 9, 'leads nowhere'],
  ['no words', one, written('[](https://example.org) banks'), 9, 'has no words'],
  ['a space in the address', one, written('[banks](https://example.org/a b)'), 9, 'without spaces'],
  ['a space before the address', one, written('[banks] (https://example.org)'), 9, 'is not written as one'],
  ['an address without its bracket', one, written('[banks](https://example.org'), 9, 'is not written as one'],
  ['brackets turned around', one, written('(banks)[https://example.org]'), 9, 'is not written as one'],
  ['a link by a name', one, written('[banks][nope]'), 9, 'is not written as one'],
  ['a page that is not there', one, written('[banks](/note/)'), 9, 'Did you mean “/notes/”?'],
  ['a page without its slash', one, written('[banks](/notes)'), 9, 'Did you mean “/notes/”?'],
  ['a chapter that is not there', one, written('[banks](/chapters/none/)'), 9, 'Did you mean “/chapters/one/”?'],
  ['a chapter that is coming', one, written('[banks](/chapters/two/)'), 9, 'This site has no page'],
  ['a figure that is not there', one, written('[banks](/figures/rivr/)'), 9, 'Did you mean “/figures/river/”?'],
  ['a step that is not there', one, written('[banks](#at-the-rivr)'), 9, 'Did you mean “#at-the-river”?'],
  ['a step of a page that has none', one, written('[banks](/chapters/one/#lake)'), 9, 'has no place “#lake”'],
  ['a note that is not there', one, written('[banks](/notes/#note-77)'), 9, 'has no place “#note-77”'],
  ['a place that is not listed', one, written('[banks](/places/#twon)'), 9, 'Did you mean “#town”?'],
  ['a picture from elsewhere', one, written('![banks](https://example.org/a.png)'), 9, 'A picture stands here'],
  ['a picture that is not there', one, written('![banks](a.png)'), 9, 'A picture stands here'],
  ['a picture without words', one, written('![](a.png)'), 9, 'A picture stands here'],
  ['a link on the page about it', 'about.mdx', ['Plain words', '[Plain](/nots/) words'], 6, 'Did you mean “/notes/”?'],
])('%s', (...slip) => {
  expectOneProblem(slip);
});

// One slip a line -- they are read as a table.
// prettier-ignore
test.each<Slip>([
  ['a caret outside', one, ['.[^note-1]\n\n<', '.^[note-1]\n\n<'], 9, 'Write [^note-1].'],
  ['a caret without brackets', one, ['[^note-2]', '^note-2'], 15, 'Write [^note-2].'],
  ['a space within', one, ['[^note-2]', '[ ^note-2]'], 15, 'Write [^note-2].'],
  ['a bracket too many', one, ['[^note-2]', '[^note-2]]'], 15, 'Write [^note-2].'],
  ['a second one without its bracket', one, ['[^note-2]', '[^note-2]^note-1]'], 15, 'Write [^note-2][^note-1].'],
  ['a second one without its sign', one, ['[^note-2]', '[^note-2][note-1]'], 15, 'Write [^note-2][^note-1].'],
  ['one that does not end', one, ['[^note-2]', '[^note-2'], 15, 'Write [^note-2].'],
  ['round brackets', one, ['[^note-2]', '(^note-2)'], 15, 'Write [^note-2].'],
  ['no caret', one, ['[^note-2]', '[note-2]'], 15, 'Write [^note-2].'],
  ['no caret and a space', one, ['[^note-2]', '[note 2]'], 15, 'Write [^note-2].'],
  ['a note within the text', one, ['[^note-2]', '^[See the atlas.]'], 15, 'is none'],
  ['a link to a note', one, ['[^note-2]', '[^note-2](#note-2)'], 15, 'Write [^note-2].'],
  ['a number alone', one, ['[^note-2]', '[^2]'], 15, 'Did you mean “note-2”?'],
  ['leading zeros', one, ['[^note-2]', '[^note-002]'], 15, 'Did you mean “note-2”?'],
  ['a large letter', one, ['[^note-2]', '[^Note-2]'], 15, 'Did you mean “note-2”?'],
  ['a long dash', one, ['[^note-2]', '[^note–2]'], 15, 'Did you mean “note-2”?'],
  ['a number beyond the last', one, ['[^note-2]', '[^note-77]'], 15, 'from [^note-1] to [^note-3]'],
  ['the same twice in a row', one, ['[^note-2]', '[^note-2][^note-2]'], 15, 'cited twice in a row'],
  ['the same twice with a space', one, ['[^note-2]', '[^note-2] [^note-2]'], 15, 'cited twice in a row'],
  ['one in a scene’s title', river, ['title: The town lies here.', 'title: The town[^note-1] lies here.'], 9, 'stands in a field'],
  ['one in a text equivalent', river, ['alt: The town lies', 'alt: The town^[x] lies'], 18, 'stands in a field'],
  ['one in a place’s words', 'places/town.yaml', ['A sentence.', "'A sentence.[^note-1]'"], 6, 'stands in a field'],
  ['one in a chapter’s title', one, ['title: One', "title: 'One[^note-1]'"], 2, 'stands in a field'],
])('%s is no citation', (...slip) => {
  expectOneProblem(slip);
});

test('links that lead somewhere are left alone', () => {
  const links =
    '[a](/), [b](/chapters/one/#later), [c](#at-the-river), [d](/notes/#note-2), [e](/sbom.cdx.json), [f](https://example.org/?a=b#c), [g](mailto:a@example.org), [h](/figures/river/data.csv)';
  expect(toldOf({ [one]: written(links) })).toEqual([]);
});
