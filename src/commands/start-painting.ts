import { animationOf } from '../pictures/animation.ts';
import { paintedPicturesOf } from '../pictures/pictures.ts';
import { pngOf } from '../pictures/png-of.ts';
import { contentDir } from '../schemas/content-dir.ts';
import { readStory } from '../story/read-story.ts';

const { story } = readStory(contentDir());

// From the last to the first, as a build that needs them goes from the first to the last: each picture
// is kept as soon as it is painted, and so they meet halfway instead of painting the same.
if (story) {
  for (const scene of [...story.scenes.keys()].reverse()) {
    for (const picture of paintedPicturesOf(story, scene).reverse()) await pngOf(story, picture);
    await animationOf(story, scene, 'webp');
    await animationOf(story, scene, 'gif');
  }
}
