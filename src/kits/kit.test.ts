import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { figureStatesOf } from '../figures/figure-states.ts';
import { picturesOf } from '../pictures/pictures.ts';
import { readStory } from '../story/read-story.ts';
import { chapterKit, figureKit } from './kit.ts';
import { zip } from './zip.ts';

const { story } = readStory(`${import.meta.dirname}/../../content`);
if (story === undefined) throw new Error('The publication has no story.');
/** The figure of the fewest pictures: each is painted anew for every kit. */
const [scene = ''] = [...story.scenes.keys()].toSorted(
  (a, b) => picturesOf(story, a).length - picturesOf(story, b).length,
);

test('an archive has the same bytes in whatever order its files come', () => {
  const one = { path: 'a.txt', content: 'A' };
  const other = { path: 'b/c.png', content: new Uint8Array([1, 2, 3]) };
  expect(zip([one, other])).toEqual(zip([other, one]));
  expect(Object.keys(unzipSync(zip([other, one])))).toEqual(['a.txt', 'b/c.png']);
});

test('a kit holds every picture of its figure, in words, too, and two are alike', async () => {
  const kit = await figureKit(story, scene);
  const files = unzipSync(kit);
  const names = Object.keys(files);
  const pictures = picturesOf(story, scene);
  const wide = pictures.filter(({ size }) => size === 'wide');
  expect(names.filter((name) => name.endsWith('.svg'))).toHaveLength(pictures.length);
  expect(names.filter((name) => name.endsWith('.png'))).toHaveLength(wide.length);
  expect(names.filter((name) => /\.(webp|gif|csv|json|bib|ris)$/.test(name))).toHaveLength(7);
  const textOf = (name: string) => strFromU8(files[name] ?? new Uint8Array());
  for (const { alt } of figureStatesOf(story, scene)) {
    expect(textOf('alt-texts.txt')).toContain(alt);
  }
  for (const author of story.publication.retells.authors) {
    expect(textOf('CREDIT.txt')).toContain(author);
    expect(textOf('CITATION.txt')).toContain(author);
  }
  for (const { covers, credit } of story.publication.licenses) {
    expect(textOf('LICENSE.txt')).toContain(covers);
    expect(textOf('LICENSE.txt')).toContain(credit);
  }
  expect(await figureKit(story, scene)).toEqual(kit);
});

test('the kit of a chapter has a folder for each of its figures, with all of that figure’s kit', async () => {
  const chapter = story.chapters
    .filter(({ scenes }) => scenes.length === 1)
    .toSorted((a, b) => a.steps.length - b.steps.length)[0];
  if (!chapter) throw new Error('No chapter has one figure.');
  const files = Object.keys(unzipSync(await chapterKit(story, chapter.slug)));
  for (const id of chapter.scenes) {
    const own = Object.keys(unzipSync(await figureKit(story, id)));
    const inFolder = own.filter((name) => !files.includes(name)).map((name) => `${id}/${name}`);
    expect(inFolder.length).toBeGreaterThan(10);
    expect(files).toEqual(expect.arrayContaining(inFolder));
  }
});

test('a kit tells programs how to cite its page, and the report', async () => {
  const files = unzipSync(await figureKit(story, scene));
  const bibtex = strFromU8(files['citation.bib'] ?? new Uint8Array());
  expect(bibtex).toContain(story.scenes.get(scene)?.title.slice(0, 20));
  expect(bibtex).toContain(story.publication.retells.title.slice(0, 20));
});
