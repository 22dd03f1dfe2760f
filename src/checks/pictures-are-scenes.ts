import { proseOf, type Draft } from '../story/draft.ts';
import { moved } from '../story/moved.ts';
import type { Problem } from '../story/problem.ts';

/** Text holds no pictures of its own: scenes are shown in every form that a chapter takes. */
export function picturesAreScenes(draft: Draft): Problem[] {
  return proseOf(draft).flatMap(({ file, text }) =>
    [
      ...text.links.filter(({ isImage }) => isImage),
      ...text.runs.flatMap((run) =>
        [...run.text.matchAll(/!(?=\[)/g)].map(({ index }) => moved(run, run.text.slice(0, index))),
      ),
    ].map(({ line, column }) => ({
      file,
      line,
      column,
      message:
        'A picture stands here; chapters show maps and charts, as scenes, and no other pictures.',
      fix: 'Remove it, or show what it shows by a scene: <Scene id="river">.',
      rule: 'pictures-are-scenes',
    })),
  );
}
