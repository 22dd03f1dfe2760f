import { LICENSE_ADDRESS, LICENSE_NAME } from '../components/license.ts';
import { toBibtex } from '../citations/bibtex.ts';
import { cslOfEdition, cslOfReport } from '../citations/csl-of-edition.ts';
import { toRis } from '../citations/ris.ts';
import { toCsv } from '../datasets/csv.ts';
import { dataPackageOf } from '../datasets/data-package.ts';
import { dataRecord } from '../datasets/data-record.ts';
import { datasetOf } from '../datasets/dataset.ts';
import { figureStatesOf } from '../figures/figure-states.ts';
import { animationOf } from '../pictures/animation.ts';
import { pictureWords } from '../pictures/picture-words.ts';
import { pictureName, picturesOf, type Picture } from '../pictures/pictures.ts';
import { pngOf } from '../pictures/png-of.ts';
import { svgOf } from '../pictures/svg-of.ts';
import type { Story } from '../story/story.ts';
import { kitReadme } from './kit-readme.ts';
import { zip, type ZipFile } from './zip.ts';

/** Everything of one figure, in one archive: pictures, animation, data, words and terms. */
export async function figureKit(story: Story, scene: string): Promise<Uint8Array<ArrayBuffer>> {
  const files = [...(await filesOf(story, scene)), ...(await extrasOf(story, scene))];
  return zip([...files, ...words(story, [scene], kitReadme(story, [scene], 'figure'))]);
}

/**
 * The figures of a chapter, a folder each, without what only few will want: that is in the kit of each
 * figure, and twice as much to fetch.
 */
export async function chapterKit(story: Story, slug: string): Promise<Uint8Array<ArrayBuffer>> {
  const chapter = story.chapters.find((each) => each.slug === slug);
  if (!chapter) throw new Error(`There is no chapter “${slug}”.`);
  const { scenes } = chapter;
  const folders = await Promise.all(
    scenes.map(async (scene) =>
      (await filesOf(story, scene)).map(({ path, content }) => ({
        path: `${scene}/${path}`,
        content,
      })),
    ),
  );
  return zip([...folders.flat(), ...words(story, scenes, kitReadme(story, scenes, 'chapter'))]);
}

/** What every kit has of a figure: its drawings, light and dark, its pictures for light pages, its data, and what is to be seen. */
async function filesOf(story: Story, id: string): Promise<ZipFile[]> {
  const dataset = datasetOf(story, id);
  const wide = picturesOf(story, id).filter(({ size }) => size === 'wide');
  const alts = figureStatesOf(story, id).map(({ file, alt }) => `${file}\n${alt}\n`);
  return [
    ...wide.map((picture) => svgFile(story, picture)),
    ...(await pngFiles(
      story,
      wide.filter(({ theme }) => theme === 'light'),
    )),
    { path: 'data.csv', content: toCsv(dataset) },
    { path: 'data.json', content: jsonText(dataRecord(story.publication, dataset)) },
    { path: 'datapackage.json', content: jsonText(dataPackageOf(story, id)) },
    { path: 'alt-texts.txt', content: alts.join('\n') },
  ];
}

/** What only a figure’s own kit has: drawings for phones, painted pictures for dark pages, and animations. */
async function extrasOf(story: Story, id: string): Promise<ZipFile[]> {
  const pictures = picturesOf(story, id);
  const narrow = pictures.filter(({ size }) => size === 'narrow');
  const dark = pictures.filter(({ size, theme }) => size === 'wide' && theme === 'dark');
  return [
    ...narrow.map((picture) => svgFile(story, picture)),
    ...(await pngFiles(story, dark)),
    { path: `${id}.webp`, content: await animationOf(story, id, 'webp') },
    { path: `${id}.gif`, content: await animationOf(story, id, 'gif') },
  ];
}

const svgFile = (story: Story, picture: Picture): ZipFile => ({
  path: `svg/${pictureName(picture)}.svg`,
  content: svgOf(story, picture),
});

const pngFiles = (story: Story, pictures: readonly Picture[]): Promise<ZipFile[]> =>
  Promise.all(
    pictures.map(async (picture) => ({
      path: `png/${pictureName(picture)}.png`,
      content: await pngOf(story, picture),
    })),
  );

const jsonText = (data: object): string => `${JSON.stringify(data, null, 2)}\n`;

/** What stands at the top of a kit, for whoever opens it. */
function words(story: Story, scenes: readonly string[], readme: string): ZipFile[] {
  const [scene = ''] = scenes;
  const [state] = figureStatesOf(story, scene);
  if (!state) throw new Error(`The scene “${scene}” is shown nowhere.`);
  const [release] = story.releases;
  const works = [
    cslOfReport(story.publication),
    ...(release ? [cslOfEdition(story.publication, release.date)] : []),
  ];
  const { credit, retold } = pictureWords(story, { scene, step: state.file, state: state.state });
  return [
    { path: 'README.txt', content: readme },
    { path: 'CREDIT.txt', content: `${credit}\n` },
    { path: 'CITATION.txt', content: `${retold}. Retold as ${story.publication.title}.\n` },
    { path: 'citation.bib', content: toBibtex(works) },
    { path: 'citation.ris', content: toRis(works) },
    {
      path: 'LICENSE.txt',
      content: [
        `${LICENSE_NAME}: ${LICENSE_ADDRESS}`,
        ...story.publication.licenses.map(
          ({ covers, license, credit }) => `${covers}: ${license}. ${credit}`,
        ),
        '',
      ].join('\n'),
    },
  ];
}
