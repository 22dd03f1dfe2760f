import { figureStatesOf } from '../figures/figure-states.ts';
import { publishedChapters } from '../story/published-chapters.ts';
import type { Story } from '../story/story.ts';

/** A page that can be shown in a frame, with what can be chosen of it. */
export type Embeddable = {
  /** `chapters/region`, `figures/where`: its path within the site, and within the embeds. */
  readonly page: `${'chapters' | 'figures'}/${string}`;
  readonly title: string;
  /** Its steps in reading order, each with the picture that shows it: `/figures/<scene>/<id>.png`. */
  readonly steps: readonly {
    readonly id: string;
    readonly title: string;
    readonly scene: string;
    /** What its picture shows, in words. */
    readonly alt: string;
  }[];
};

/** Every published chapter and every figure, in reading order. */
export function embeddableOf(story: Story): Embeddable[] {
  const states = new Map([...story.scenes.keys()].map((id) => [id, figureStatesOf(story, id)]));
  const altOf = (scene: string, step: string): string =>
    states.get(scene)?.find(({ file }) => file === step)?.alt ?? '';
  const chapters = publishedChapters(story)
    .filter(({ steps }) => steps.length > 0)
    .map(({ slug, head, steps }): Embeddable => ({
      page: `chapters/${slug}`,
      title: head.title,
      steps: steps.map(({ id, title, scene }) => ({ id, title, scene, alt: altOf(scene, id) })),
    }));
  const figures = [...story.scenes.values()].map(({ id, title }): Embeddable => ({
    page: `figures/${id}`,
    title,
    steps: (states.get(id) ?? []).map(({ file, alt, told }) => ({
      id: file,
      title: told?.title ?? alt,
      scene: id,
      alt,
    })),
  }));
  return [...chapters, ...figures];
}
