import { expect } from '@playwright/test';
import { CHAPTERS } from '../story-under-test.ts';
import { clickOn, comeTo } from './reader.ts';
import { test } from './test.ts';

test.use({ scripts: false });

test('without scripts each step has its text and a still of its own', async ({ reader }) => {
  for (const chapter of CHAPTERS) {
    await reader.open(`/chapters/${chapter}/`);
    const steps = await reader.look(
      () => [...document.querySelectorAll('[data-step]')].map(({ id }) => id),
      undefined,
    );
    expect(steps.length).toBeGreaterThan(0);
    for (const step of steps) {
      await comeTo(
        reader,
        step,
        (id) => {
          const element = document.getElementById(id);
          const image = element?.querySelector('img');
          image?.scrollIntoView();
          return {
            hasText: (element?.querySelector('p')?.getBoundingClientRect().height ?? 0) > 0,
            isDrawn: image?.complete === true && image.naturalWidth > 0 && image.checkVisibility(),
            isOwn: new RegExp(`/${id}(-narrow)?[.]svg$`).test(image?.currentSrc ?? ''),
          };
        },
        step,
        { hasText: true, isDrawn: true, isOwn: true },
      );
    }
  }
});

test('without scripts a note is a link away, and so is the way back', async ({ reader }) => {
  await reader.open(`/chapters/${CHAPTERS[0]}/`);
  const reference = 'a[role="doc-noteref"]';
  const [note = '', place = ''] = await reader.look((wanted) => {
    const link = document.querySelector<HTMLAnchorElement>(wanted);
    return [link?.hash, link?.id];
  }, reference);
  await clickOn(reader, reference);
  const isAt = (id: string): boolean => {
    const { top, bottom } = document.getElementById(id)?.getBoundingClientRect() ?? new DOMRect();
    return location.hash === `#${id}` && bottom > 0 && top < innerHeight;
  };
  await comeTo(reader, 'the note', isAt, note.slice(1), true);
  await clickOn(reader, `${note} a[role="doc-backlink"]`);
  await comeTo(reader, 'the reference', isAt, place, true);
});
