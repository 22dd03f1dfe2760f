import { LICENSE_ADDRESS, LICENSE_NAME } from '../components/license.ts';
import { toBibtex } from '../citations/bibtex.ts';
import { toRis } from '../citations/ris.ts';
import { worksOfPage } from '../citations/work-of-page.ts';
import { toCsv } from '../datasets/csv.ts';
import { dataPackageOf } from '../datasets/data-package.ts';
import { dataRecord } from '../datasets/data-record.ts';
import { datasetOf } from '../datasets/dataset.ts';
import { figureStatesOf } from '../figures/figure-states.ts';
import { animationOf } from '../pictures/animation.ts';
import { creditOf, retoldBy } from '../pictures/picture-words.ts';
import { paintedPicturesOf, pictureName, picturesOf } from '../pictures/pictures.ts';
import { pngOf } from '../pictures/png-of.ts';
import { svgOf } from '../pictures/svg-of.ts';
import type { Story } from '../story/story.ts';
import { kitReadme } from './kit-readme.ts';
import { zip, type ZipFile } from './zip.ts';

/** Everything of one figure, in one archive: pictures, animation, data, words and terms. */
export async function figureKit(story: Story, scene: string): Promise<Uint8Array<ArrayBuffer>> {
  const readme = kitReadme(story, [scene], 'figure');
  return zip([...(await filesOf(story, scene)), ...words(story, `figures/${scene}`, readme)]);
}

/** Everything of the figures of a chapter, a folder each. */
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
  const readme = kitReadme(story, scenes, 'chapter');
  return zip([...folders.flat(), ...words(story, `chapters/${slug}`, readme)]);
}

/** A figure’s drawings, painted pictures and animations, its data, and what is to be seen. */
async function filesOf(story: Story, id: string): Promise<ZipFile[]> {
  const dataset = datasetOf(story, id);
  const alts = figureStatesOf(story, id).map(({ file, alt }) => `${file}\n${alt}\n`);
  return [
    ...(await svgFiles(story, id)),
    ...(await pngFiles(story, id)),
    { path: `${id}.webp`, content: await animationOf(story, id, 'webp') },
    { path: `${id}.gif`, content: await animationOf(story, id, 'gif') },
    { path: 'data.csv', content: toCsv(dataset) },
    { path: 'data.json', content: jsonText(dataRecord(story.publication, dataset)) },
    { path: 'datapackage.json', content: jsonText(dataPackageOf(story, id)) },
    { path: 'alt-texts.txt', content: alts.join('\n') },
  ];
}

const svgFiles = (story: Story, id: string): Promise<ZipFile[]> =>
  Promise.all(
    picturesOf(story, id).map(async (picture) => ({
      path: `svg/${pictureName(picture)}.svg`,
      content: await svgOf(story, picture),
    })),
  );

const pngFiles = (story: Story, id: string): Promise<ZipFile[]> =>
  Promise.all(
    paintedPicturesOf(story, id).map(async (picture) => ({
      path: `png/${pictureName(picture)}.png`,
      content: await pngOf(story, picture),
    })),
  );

const jsonText = (data: object): string => `${JSON.stringify(data, null, 2)}\n`;

/**
 * What stands at the top of a kit, for whoever opens it.
 * @param page the page that shows what is in the kit, `figures/<id>` or `chapters/<slug>`
 */
function words(story: Story, page: string, readme: string): ZipFile[] {
  const works = worksOfPage(story, page);
  const { publication } = story;
  return [
    { path: 'README.txt', content: readme },
    { path: 'CREDIT.txt', content: `${creditOf(publication)}\n` },
    {
      path: 'CITATION.txt',
      content: `${retoldBy(publication)}. Retold as ${publication.title}.\n`,
    },
    { path: 'citation.bib', content: toBibtex(works) },
    { path: 'citation.ris', content: toRis(works) },
    {
      path: 'LICENSE.txt',
      content: [
        `${LICENSE_NAME}: ${LICENSE_ADDRESS}`,
        ...publication.licenses.map(
          ({ covers, license, credit }) => `${covers}: ${license}. ${credit}`,
        ),
        '',
      ].join('\n'),
    },
  ];
}
