import type { ZipFile } from '../kits/zip.ts';
import { flatStill } from '../pictures/flat-still.ts';
import { PICTURE_SIZES } from '../pictures/picture-sizes.ts';
import { publishedChapters } from '../story/published-chapters.ts';
import type { Story } from '../story/story.ts';
import { pictureFile } from './page-file.ts';

/**
 * The still of every step, each state once. They are those for phones: a book is read on pages as
 * narrow as a hand.
 */
export function bookPictures(story: Story): Promise<ZipFile[]> {
  const shown = new Map(
    publishedChapters(story).flatMap(({ steps }) =>
      steps.map(({ scene, state }) => [pictureFile(scene, state), { scene, state }]),
    ),
  );
  return Promise.all(
    [...shown].map(async ([path, still]) => ({
      path,
      content: await flatStill(story, still, PICTURE_SIZES.narrow),
    })),
  );
}
