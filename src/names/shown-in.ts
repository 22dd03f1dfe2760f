import { namesIn } from '../kinds/named-in-scene.ts';
import type { SceneEntry } from '../kinds/scene.ts';
import type { Story, WithId } from '../story/story.ts';

/** The scenes whose data name an actor or a place, in the order readers meet them. */
export function scenesShowing(
  { scenes, chapters }: Story,
  collection: 'actors' | 'places',
  id: string,
): WithId<SceneEntry>[] {
  const order = chapters.flatMap((chapter) => chapter.scenes);
  return [...scenes.values()]
    .filter((scene) =>
      namesIn(scene).some((name) => name.collection === collection && name.id === id),
    )
    .sort((a, b) => order.indexOf(a.id) - order.indexOf(b.id));
}
