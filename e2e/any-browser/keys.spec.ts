import { expect } from '@playwright/test';
import { CHAPTERS, sceneWith } from '../story-under-test.ts';
import { comeTo, type Reader } from './reader.ts';
import { test } from './test.ts';

const WALKED = sceneWith(3);
const [FIRST = '', SECOND = '', THIRD = ''] = WALKED.steps;

/** Wait until the stage shows a step with its live drawing, at rest. */
const comeToRest = (reader: Reader, step: string): Promise<void> =>
  comeTo(
    reader,
    step,
    (scene) => {
      const { shows, live, settled } =
        document.querySelector<HTMLElement>(`[data-stage="${scene}"]`)?.dataset ?? {};
      return live === undefined || settled === undefined ? 'not yet' : shows;
    },
    WALKED.scene,
    step,
  );

const openDialogs = (): number => document.querySelectorAll('dialog[open]').length;

test('arrow keys walk the steps, quick presses add up, and the text comes along', async ({
  reader,
}) => {
  await reader.open(`/chapters/${WALKED.chapter}/#${FIRST}`);
  await comeToRest(reader, FIRST);
  await reader.press('ArrowRight');
  await reader.press('ArrowRight');
  await comeToRest(reader, THIRD);
  await reader.press('ArrowLeft');
  await comeToRest(reader, SECOND);
  await comeTo(
    reader,
    'the text',
    (id) => {
      const { top, bottom } = document.getElementById(id)?.getBoundingClientRect() ?? new DOMRect();
      return bottom > 0 && top < innerHeight;
    },
    SECOND,
    true,
  );
});

test('“?” opens the list of keys, Esc closes it and gives the focus back', async ({ reader }) => {
  await reader.open(`/chapters/${WALKED.chapter}/#${FIRST}`);
  await comeToRest(reader, FIRST);
  await reader.press('Tab');
  const focus = (): string => document.activeElement?.outerHTML.slice(0, 200) ?? '';
  const before = await reader.look(focus, undefined);
  await reader.press('?');
  await comeTo(reader, '“?”', openDialogs, undefined, 1);
  expect(
    await reader.look(() => document.querySelectorAll('dialog[open] kbd').length, undefined),
  ).toBeGreaterThan(5);
  await reader.press('Escape');
  await comeTo(reader, 'Esc', openDialogs, undefined, 0);
  await comeTo(reader, 'the focus', focus, undefined, before);
});

test('a picture that was taken hold of goes back to its telling by Esc and by Back', async ({
  reader,
}) => {
  await reader.open(`/chapters/${WALKED.chapter}/#${FIRST}`);
  await comeToRest(reader, FIRST);
  const isLent = (scene: string): boolean =>
    document.querySelector(`[data-stage="${scene}"][data-exploring]`) !== null;
  for (const goBack of [() => reader.press('Escape'), () => reader.back()]) {
    await reader.look(
      (scene) =>
        document
          .querySelector<HTMLElement>(`[data-stage="${scene}"] [data-part="explore"]`)
          ?.focus(),
      WALKED.scene,
    );
    await reader.press('Enter');
    await comeTo(reader, 'lent', isLent, WALKED.scene, true);
    await goBack();
    await comeTo(reader, 'back', isLent, WALKED.scene, false);
    await comeToRest(reader, FIRST);
  }
});

test('Tab leads through a chapter, and the focus is always seen', async ({ reader }) => {
  await reader.open(`/chapters/${CHAPTERS[0]}/`);
  const reached = new Set<string>();
  for (let pressed = 0; pressed < 25; pressed++) {
    await reader.press('Tab');
    const focus = await reader.look(() => {
      const element = document.activeElement;
      if (!element || element === document.body) return undefined;
      const { outlineStyle, outlineWidth } = getComputedStyle(element);
      const { top, bottom, width } = element.getBoundingClientRect();
      return {
        name: element.outerHTML.slice(0, 120),
        isMarked: outlineStyle !== 'none' && outlineWidth !== '0px',
        isSeen: width > 0 && bottom > 0 && top < innerHeight,
      };
    }, undefined);
    if (!focus) continue;
    expect(focus).toMatchObject({ isMarked: true, isSeen: true });
    reached.add(focus.name);
  }
  expect(reached.size).toBeGreaterThan(10);
});
