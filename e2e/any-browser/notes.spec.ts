import { expect } from '@playwright/test';
import { stepSaying } from '../story-under-test.ts';
import { clickOn, comeTo, type Reader } from './reader.ts';
import { test } from './test.ts';

const { chapter, step } = stepSaying(/\[\^note-\d+\]/);
const REFERENCE = `#${step} a[role="doc-noteref"]`;

/** Whether a note is open beside the text: its box is seen in the window. */
const isNoteOpen = (): boolean => {
  const note = document.querySelector('[role="note"]');
  const { top, bottom, width } = note?.getBoundingClientRect() ?? new DOMRect();
  return note?.checkVisibility() === true && width > 0 && bottom > 0 && top < innerHeight;
};

/** Whether an element is in the window. */
const isInWindow = (selector: string): boolean => {
  const { top, bottom } =
    document.querySelector(selector)?.getBoundingClientRect() ?? new DOMRect();
  return bottom > 0 && top < innerHeight;
};

/** Open a page where the margin has no room for notes. */
async function openPage(reader: Reader, path: string): Promise<void> {
  await reader.resize({ width: 900, height: 800 });
  await reader.open(path);
  const doesRun = (): string | undefined => document.documentElement.dataset.story;
  await comeTo(reader, 'the page runs', doesRun, undefined, 'running');
}

/** Open a chapter, and a note by its number in the text. */
async function openNote(reader: Reader): Promise<void> {
  await openPage(reader, `/chapters/${chapter}/#${step}`);
  await clickOn(reader, REFERENCE);
  await comeTo(reader, 'the note', isNoteOpen, undefined, true);
}

test('a note opens beside its number and says what the list says', async ({ reader }) => {
  await openNote(reader);
  const { said, listed, away, sides } = await reader.look((wanted) => {
    const reference = document.querySelector<HTMLAnchorElement>(wanted);
    const note = document.querySelector('[role="note"]');
    const words = (element: Element | null | undefined): string =>
      element?.textContent.replace(/\s+/g, ' ').trim() ?? '';
    const from = reference?.getBoundingClientRect() ?? new DOMRect();
    const box = note?.getBoundingClientRect() ?? new DOMRect();
    return {
      said: words(note),
      listed: words(document.getElementById(reference?.hash.slice(1) ?? '')),
      away: Math.min(Math.abs(box.top - from.bottom), Math.abs(from.top - box.bottom)),
      sides: [box.left >= 0, box.right <= innerWidth],
    };
  }, REFERENCE);
  expect(listed.length).toBeGreaterThan(25);
  expect(said).toContain(listed);
  expect(away).toBeLessThan(20);
  expect(sides).toEqual([true, true]);
});

test('Esc closes a note and gives the focus back; its number opens and closes it', async ({
  reader,
}) => {
  await openNote(reader);
  await reader.press('Escape');
  await comeTo(reader, 'Esc', isNoteOpen, undefined, false);
  expect(await reader.look((wanted) => document.activeElement?.matches(wanted), REFERENCE)).toBe(
    true,
  );
  await reader.press('Enter');
  await comeTo(reader, 'Enter', isNoteOpen, undefined, true);
  await clickOn(reader, REFERENCE);
  await comeTo(reader, 'its number again', isNoteOpen, undefined, false);
});

test('a touch beside a note closes it', async ({ reader }) => {
  await openNote(reader);
  // The corner of the window: no text is so near its edges.
  const height = await reader.look(() => innerHeight, undefined);
  await reader.clickAt(4, height - 4);
  await comeTo(reader, 'elsewhere', isNoteOpen, undefined, false);
});

test('who follows a link out of a card comes back to where they read', async ({ reader }) => {
  const { chapter, step } = stepSaying(/<(?:Place|Actor) /);
  const name = `#${step} p:not([class]) a:not([role])`;
  await openPage(reader, `/chapters/${chapter}/#${step}`);
  await clickOn(reader, name);
  await comeTo(reader, 'the card', isNoteOpen, undefined, true);
  const goal = await reader.look(() => {
    const links = [...document.querySelectorAll<HTMLAnchorElement>('[role="note"] a')];
    const seen = links.find((link) => link.host === location.host && link.checkVisibility());
    seen?.focus();
    return seen?.href ?? '';
  }, undefined);
  expect(goal).not.toBe('');
  await reader.press('Enter');
  await comeTo(reader, 'the link', () => location.href, undefined, goal);
  await reader.back();
  await comeTo(reader, 'Back', isInWindow, name, true);
});
