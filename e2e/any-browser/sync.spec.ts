import { expect } from '@playwright/test';
import { expectSamePicture, standingMarks, type StandingMark } from '../story-page.ts';
import { CHAPTERS, LONGEST_CHAPTER, SCENES, sceneWith } from '../story-under-test.ts';
import { bringTo, comeTo, type Reader } from './reader.ts';
import { test } from './test.ts';

/** Windows in which stages stand beside their text, and above it. */
const WINDOWS = {
  'in a wide window': { width: 1280, height: 800 },
  'in a narrow one': { width: 390, height: 844 },
};

/** The first chapter, the longest and the last. */
const WALKED = new Set([CHAPTERS[0], LONGEST_CHAPTER, CHAPTERS.at(-1)]);

type Told = { readonly step: string; readonly scene: string };

/** Wait until the stage of a step, in the window, shows its state with the live drawing, at rest. */
const comeToRest = (reader: Reader, { step, scene }: Told): Promise<void> =>
  comeTo(
    reader,
    step,
    (wanted) => {
      const stage = document.querySelector<HTMLElement>(`[data-stage="${wanted}"]`);
      const { top, bottom, width } = stage?.getBoundingClientRect() ?? new DOMRect();
      const { shows, live, settled } = stage?.dataset ?? {};
      const isSeen = width > 0 && bottom > 0 && top < innerHeight;
      return { shows, isLive: live !== undefined, isAtRest: settled !== undefined, isSeen };
    },
    scene,
    { shows: step, isLive: true, isAtRest: true, isSeen: true },
  );

/** Bring the reader to a step. @returns what is seen on its stage once it is at rest */
async function seenAt(reader: Reader, told: Told): Promise<StandingMark[]> {
  await bringTo(reader, told.step);
  await comeToRest(reader, told);
  return reader.look(standingMarks, told.scene);
}

for (const chapter of WALKED) {
  const steps = SCENES.filter((each) => each.chapter === chapter).flatMap(({ scene, steps }) =>
    steps.map((step) => ({ step, scene })),
  );
  for (const [how, size] of Object.entries(WINDOWS)) {
    test(`${chapter}, ${how}: each step has its picture, whichever way a reader comes`, async ({
      reader,
    }) => {
      await reader.resize(size);
      await reader.open(`/chapters/${chapter}/`);
      const seen = new Map<string, StandingMark[]>();
      for (const told of steps) seen.set(told.step, await seenAt(reader, told));
      // Every other one first, so that each is come to by another way than before.
      const again = steps.toReversed();
      for (const told of [
        ...again.filter((_, at) => at % 2),
        ...again.filter((_, at) => at % 2 === 0),
      ]) {
        const marks = seen.get(told.step) ?? [];
        expect(marks.length, `${told.step} has marks`).toBeGreaterThan(0);
        expectSamePicture(await seenAt(reader, told), marks, told.step);
      }
    });
  }
}

test('a link to a step opens there; a reload and Back lead to the one that was left', async ({
  reader,
}) => {
  const { chapter, scene, steps } = sceneWith(3);
  const [, linked = '', left = ''] = steps;
  await reader.open(`/chapters/${chapter}/#${linked}`);
  await comeToRest(reader, { step: linked, scene });
  await reader.press('ArrowRight');
  await comeToRest(reader, { step: left, scene });
  await comeTo(reader, 'the address', () => location.hash, undefined, `#${left}`);
  await reader.reload();
  await comeToRest(reader, { step: left, scene });
  await reader.open('/notes/');
  await reader.back();
  await comeToRest(reader, { step: left, scene });
});
