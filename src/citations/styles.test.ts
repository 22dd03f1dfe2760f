import { afterEach, expect, test, vi } from 'vitest';
import { readStory } from '../story/read-story.ts';
import { inApa } from './apa.ts';
import { inChicago } from './chicago.ts';
import type { CslItem } from './csl.ts';
import { plainText, type Run } from './styled-text.ts';
import { cslOfReport } from './csl-of-edition.ts';
import { workOfPage } from './work-of-page.ts';

afterEach(() => vi.unstubAllEnvs());

const report: CslItem = {
  id: 'report',
  type: 'report',
  title: 'A River: From Well to Sea',
  author: [
    { family: 'Lee', given: 'Ann Marie' },
    { family: 'Chi', given: 'Bo-Jun' },
  ],
  'collection-title': 'Water Papers',
  publisher: 'The Institute',
  issued: { 'date-parts': [[2020, 3]] },
  language: 'en',
};
const chapter: CslItem = {
  id: 'chapter',
  type: 'webpage',
  title: 'The Delta',
  'container-title': 'Down the River',
  'original-author': report.author ?? [],
  'original-title': report.title,
  issued: { 'date-parts': [[2026, 11, 2]] },
  URL: 'https://example.org/chapters/delta/',
  language: 'en',
};
/** A citation with its italics between asterisks. */
const written = (runs: readonly Run[]): string =>
  runs.map(({ text, italic }) => (italic ? `*${text}*` : text)).join('');

test('the report is cited as Chicago and APA ask', () => {
  expect(written(inChicago(report))).toBe(
    'Lee, Ann Marie, and Bo-Jun Chi. *A River: From Well to Sea*. Water Papers. The Institute, March 2020.',
  );
  expect(written(inApa(report))).toBe(
    'Lee, A. M., & Chi, B.-J. (2020, March). *A River: From Well to Sea* (Water Papers). The Institute.',
  );
});

test('a chapter is cited by its title, as nobody claims to have written it, with whose work it retells', () => {
  expect(written(inChicago(chapter))).toBe(
    '“The Delta.” In *Down the River*, a retelling of Ann Marie Lee and Bo-Jun Chi, *A River: From Well to Sea*. November 2, 2026. https://example.org/chapters/delta/.',
  );
  expect(written(inApa(chapter))).toBe(
    '*The Delta* [Retelling of the report “A River: From Well to Sea,” by Lee, A. M., & Chi, B.-J.]. (2026, November 2). Down the River. https://example.org/chapters/delta/',
  );
});

test('a date and an address that nobody knows are not made up', () => {
  const { issued: _, URL: __, ...bare } = chapter;
  expect(plainText(inChicago(bare))).toMatch(/From Well to Sea\.$/);
  expect(plainText(inApa(bare))).toMatch(/\(n\.d\.\)\. Down the River\.$/);
});

const { story } = readStory(`${import.meta.dirname}/../../content`);
if (story === undefined) throw new Error('The publication has no story.');

test('a figure is cited with the day of its chapter, each page by a key of its own', () => {
  vi.stubEnv('SITE_URL', 'https://example.org');
  const [told] = story.chapters.filter(({ scenes }) => scenes.length > 0);
  const [scene = ''] = told?.scenes ?? [];
  expect(workOfPage(story, `figures/${scene}`)).toMatchObject({
    title: story.scenes.get(scene)?.title,
    URL: `https://example.org/figures/${scene}/`,
    issued: workOfPage(story, `chapters/${told?.slug}`).issued,
  });
  expect(cslOfReport(story.publication).title).toBe(story.publication.retells.title);
  const paths = [...story.scenes.keys()].map((id) => `figures/${id}`);
  paths.push(...story.chapters.map(({ slug }) => `chapters/${slug}`));
  const keys = paths.map((path) => workOfPage(story, path).id);
  expect(new Set(keys).size).toBe(paths.length);
});

test('what is no page is not cited', () => {
  expect(() => workOfPage(story, 'chapters/none')).toThrow('“chapters/none”');
});
