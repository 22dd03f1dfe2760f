import { expect, test } from 'vitest';
import { told } from '../testing/small-story.ts';

const one = 'chapters/one.mdx';

const toldOf = (passage: string, instead: string): string[] => told({ [one]: [passage, instead] });

test('a misspelt tag is met by the right one', () => {
  expect(toldOf('## Later', '<Findng chapter="two">\n\nWords.\n\n</Findng>')).toEqual([
    `content/chapters/one.mdx:21:1  Chapters have no tag <Findng>.
    Did you mean “Finding”?  [tags-are-known]`,
  ]);
});

test('tags of the web are none of a chapter’s', () => {
  expect(toldOf('Always.', '<b>Always.</b>')).toEqual([
    `content/chapters/one.mdx:15:59  Chapters have no tag <b>.
    Remove it; the tags are Scene, Step, Place, Actor, Fact, Quote, Finding.  [tags-are-known]`,
  ]);
});

test('a step needs a state', () => {
  expect(toldOf(' state="today">', '>')).toContain(
    `content/chapters/one.mdx:13:1  This <Step> has no “state”.
    Write it as in <Step id="at-the-river" state="flood">…text…</Step>.  [tags-have-their-props]`,
  );
});

test('a misspelt attribute is met by the right one', () => {
  expect(toldOf('<Step id=', '<Step idd="x" id=')).toEqual([
    `content/chapters/one.mdx:13:7  <Step> has no attribute “idd”.
    Did you mean “id”?  [tags-have-their-props]`,
  ]);
});

test('a step’s id can end an address', () => {
  expect(toldOf('id="at-the-river"', 'id="At the river"')).toEqual([
    `content/chapters/one.mdx:13:7  “At the river” cannot be the “id” of a <Step>.
    Ids are written in small letters, digits and single hyphens, such as “north-bank”. Write id="at-the-river".  [tags-have-their-props]`,
  ]);
});

test('a quotation says who speaks', () => {
  expect(toldOf('by="A resident"', 'by=""')).toEqual([
    `content/chapters/one.mdx:23:8  “” cannot be the “by” of a <Quote>.
    Say who speaks.  [tags-have-their-props]`,
  ]);
});

test('an attribute holds no program code', () => {
  expect(toldOf('id="at-the-river"', 'id={river}')).toEqual([
    `content/chapters/one.mdx:13:1  Chapters hold nothing in braces: “{river}”.
    Write the text itself, without braces; an attribute’s value stands in quotes.  [chapters-hold-no-code]`,
  ]);
});

test('a chapter holds no program code', () => {
  const code = "import a from 'a';\n\nexport const b = 1;\n\nThe {river} has";
  expect(toldOf('The river has', code)).toEqual([
    `content/chapters/one.mdx:9:1  Chapters hold no program code: “import a from 'a';”.
    Remove this line; where it is prose, let it begin with another word.  [chapters-hold-no-code]`,
    `content/chapters/one.mdx:11:1  Chapters hold no program code: “export const b = 1;”.
    Remove this line; where it is prose, let it begin with another word.  [chapters-hold-no-code]`,
    `content/chapters/one.mdx:13:5  Chapters hold nothing in braces: “{river}”.
    Write the text itself, without braces; an attribute’s value stands in quotes.  [chapters-hold-no-code]`,
  ]);
});

test('all stray signs are found at once', () => {
  expect(toldOf('The river has', 'The <5% of {river <!-- x --> has')).toEqual([
    `content/chapters/one.mdx:9:5  A “<” stands here that begins no tag.
    Write “less than” or &lt; instead.  [chapters-can-be-read]`,
    `content/chapters/one.mdx:9:12  A “{” stands here; chapters hold no program code.
    Remove it, or write \\{ where readers should see it.  [chapters-can-be-read]`,
    `content/chapters/one.mdx:9:19  A comment, “<!--”, stands here; chapters hold none.
    Remove it.  [chapters-can-be-read]`,
  ]);
});

test('a step that is not closed is found where it opens', () => {
  expect(toldOf('</Step>\n', '')).toEqual([
    `content/chapters/one.mdx:13:1  <Step> opens here and is not closed before </Scene> in line 18.
    Add </Step> where its text ends.  [chapters-can-be-read]`,
  ]);
});

test('a scene that is not closed is found where it opens', () => {
  expect(toldOf('</Scene>', '')).toEqual([
    `content/chapters/one.mdx:11:1  <Scene> opens here and is never closed.
    Add </Scene> where its text ends.  [chapters-can-be-read]`,
  ]);
});

test('a step that was not opened is found where it closes', () => {
  expect(toldOf('<Step id="at-the-river" state="today">', '')).toEqual([
    `content/chapters/one.mdx:17:1  </Step> closes a tag that was not opened.
    Remove it, or add <Step> where its text begins.  [chapters-can-be-read]`,
  ]);
});

test('a place’s name is closed in its paragraph', () => {
  expect(toldOf('</Place>', '')).toEqual([
    `content/chapters/one.mdx:15:15  <Place> opens inside a paragraph and is not closed in it.
    Add </Place> in the same paragraph.  [chapters-can-be-read]`,
  ]);
});

test('a chapter begins with its fields', () => {
  expect(told({ 'chapters/two.mdx': 'Words.\n' })).toEqual([
    `content/chapters/two.mdx:1:1  The file does not begin with its title and the other fields between two lines “---”.
    Begin it as the chapters begin.  [chapters-can-be-read]`,
  ]);
});

test('headings go down one level at a time', () => {
  expect(toldOf('## Later', '# Large\n\n### Small\n\n#### Deep')).toEqual([
    `content/chapters/one.mdx:21:1  “# Large” would be a second title of the chapter.
    Write “## Large”.  [headings-in-order]`,
    `content/chapters/one.mdx:23:1  “### Small” comes before any heading with ##.
    Write “## Small”, or put a heading with ## before it.  [headings-in-order]`,
    `content/chapters/one.mdx:25:1  “#### Deep” is deeper than chapters go.
    Write “### Deep”.  [headings-in-order]`,
  ]);
});

test('a heading stands outside scenes', () => {
  expect(toldOf('It flows', '## Flow\n\nIt flows')).toEqual([
    `content/chapters/one.mdx:15:1  The heading “Flow” stands inside a scene.
    Move it before <Scene> or after </Scene>.  [headings-outside-scenes]`,
  ]);
});

test('placeholders are found in prose and in fields', () => {
  expect(
    told({
      [one]: ['Always.', 'Always.\nTK on 𝒙 more'],
      'scenes/river.yaml': ['The town lies here.', 'Lorem ipsum.'],
    }),
  ).toEqual([
    `content/chapters/one.mdx:16:1  “TK” stands for text that is still to be written.
    Write the text, or leave it out.  [no-placeholder-words]`,
    `content/scenes/river.yaml:9:5  “Lorem ipsum” stands for text that is still to be written.
    Write the text, or leave it out.  [no-placeholder-words]`,
  ]);
});
