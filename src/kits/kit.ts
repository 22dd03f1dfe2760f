import { LICENSE_ADDRESS, LICENSE_NAME } from '../components/license.ts';
import { toBibtex } from '../citations/bibtex.ts';
import { cslOfEdition, cslOfReport } from '../citations/csl-of-edition.ts';
import { toRis } from '../citations/ris.ts';
import { toCsv } from '../datasets/csv.ts';
import { dataPackageOf } from '../datasets/data-package.ts';
import { dataRecord } from '../datasets/data-record.ts';
import { datasetOf } from '../datasets/dataset.ts';
import { figureStatesOf, type FigureState } from '../figures/figure-states.ts';
import { animationOf } from '../pictures/animation.ts';
import { pictureWords } from '../pictures/picture-words.ts';
import { pictureName, picturesOf, pngOf, svgOf } from '../pictures/pictures.ts';
import type { Story } from '../story/story.ts';
import { kitReadme } from './kit-readme.ts';
import { zip, type ZipFile } from './zip.ts';

/** Everything of one figure, in one archive: pictures, animation, data, words and terms. */
export async function figureKit(story: Story, scene: string): Promise<Uint8Array<ArrayBuffer>> {
  const states = figureStatesOf(story, scene);
  return zip([...(await filesOf(story, scene, states)), ...words(story, [scene])]);
}

/** The same of all figures of a chapter, a folder each. */
export async function chapterKit(story: Story, slug: string): Promise<Uint8Array<ArrayBuffer>> {
  const chapter = story.chapters.find((each) => each.slug === slug);
  if (!chapter) throw new Error(`There is no chapter “${slug}”.`);
  const folders = await Promise.all(
    chapter.scenes.map(async (scene) => {
      const states = figureStatesOf(story, scene);
      const files = await filesOf(story, scene, states);
      return files.map(({ path, content }) => ({ path: `${scene}/${path}`, content }));
    }),
  );
  return zip([...folders.flat(), ...words(story, chapter.scenes)]);
}

async function filesOf(
  story: Story,
  id: string,
  states: readonly FigureState[],
): Promise<ZipFile[]> {
  const dataset = datasetOf(story, id);
  const pictures = picturesOf(story, id);
  const painted = pictures.filter(({ size }) => size === 'wide');
  const alts = states.map(({ file, alt }) => `${file}\n${alt}\n`);
  return [
    ...pictures.map((picture) => ({
      path: `svg/${pictureName(picture)}.svg`,
      content: svgOf(story, picture),
    })),
    ...(await Promise.all(
      painted.map(async (picture) => ({
        path: `png/${pictureName(picture)}.png`,
        content: await pngOf(story, picture),
      })),
    )),
    { path: `${id}.webp`, content: await animationOf(story, id, 'webp') },
    { path: `${id}.gif`, content: await animationOf(story, id, 'gif') },
    { path: 'data.csv', content: toCsv(dataset) },
    { path: 'data.json', content: jsonText(dataRecord(story.publication, dataset)) },
    { path: 'datapackage.json', content: jsonText(dataPackageOf(story, id)) },
    { path: 'alt-texts.txt', content: alts.join('\n') },
  ];
}

const jsonText = (data: object): string => `${JSON.stringify(data, null, 2)}\n`;

/** What stands at the top of a kit, for whoever opens it. */
function words(story: Story, scenes: readonly string[]): ZipFile[] {
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
    { path: 'README.txt', content: kitReadme(story, scenes) },
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
