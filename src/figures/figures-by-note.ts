import { notesBehind } from '../graphics/data-table.ts';
import type { Story } from '../story/story.ts';
import { drawableOf, tableOf } from '../kinds/drawable.ts';

/** A figure that rests on a note: its scene’s id and title. */
export type FigureLink = { readonly id: string; readonly title: string };

/** For each note’s number, the figures that show something the note supports, in reading order. */
export function figuresByNote(story: Story): ReadonlyMap<number, readonly FigureLink[]> {
  const inChapters = story.chapters.flatMap(({ scenes }) => scenes);
  const figures = new Map<number, FigureLink[]>();
  for (const id of new Set([...inChapters, ...story.scenes.keys()])) {
    const scene = story.scenes.get(id);
    // The evidence itself shows every note there is: to say so of each would tell nothing.
    if (scene === undefined || scene.kind === 'evidence') continue;
    for (const number of notesBehind(tableOf(drawableOf(scene, story)))) {
      figures.set(number, [...(figures.get(number) ?? []), { id, title: scene.title }]);
    }
  }
  return figures;
}
