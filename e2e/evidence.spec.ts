import { expect, type Page } from '@playwright/test';
import {
  BY_PHONE,
  UNTOLD,
  type DrawableEvidence,
  type Piece,
} from '../src/kinds/evidence/piece.ts';
import { EVIDENCE, NOTE_COUNT } from './story-under-test.ts';
import { test } from './unlit.ts';

const DRAWING = '.evidence-picture > svg';

/** The numbers of the notes that the list shows. */
const shownNotes = (page: Page): Promise<number[]> =>
  page.$$eval('.notes > li', (notes) =>
    notes
      .filter((note) => note.getClientRects().length > 0)
      .map(({ id }) => Number(id.replace('note-', ''))),
  );

/** Open the page and wait until its drawing lives. */
async function openNotes(page: Page, rest = ''): Promise<void> {
  await page.goto(`/notes/${rest}`);
  await expect(page.locator('html')).toHaveAttribute('data-story', 'running');
  await expect(page.locator(DRAWING)).toBeVisible();
}

const status = (page: Page) => page.locator('.note-filter [role="status"]');
const heading = (page: Page, key: string) => page.locator(`[data-key="heading-${key}"]`);

/** What the drawing is made of: a piece for everything that a note rests on. */
async function piecesOf(page: Page): Promise<readonly Piece[]> {
  const answer = await page.request.get(`/figures/${EVIDENCE.scene}/drawing.json`);
  return ((await answer.json()) as DrawableEvidence).pieces;
}

/** The numbers of the notes with a piece of which this holds, in their order. */
const notesWith = (pieces: readonly Piece[], test: (piece: Piece) => boolean): number[] => [
  ...new Set(pieces.filter(test).map(({ note }) => note)),
];

/** The first of some pieces of which this holds. */
function first(pieces: readonly Piece[], test: (piece: Piece) => unknown): Piece {
  const found = pieces.find(test);
  if (found) return found;
  throw new Error('The notes of the story under test have no such piece.');
}

/** Whether a piece was held in a place that its note tells. */
const isPlaced = ({ place }: Piece): boolean =>
  place !== undefined && place !== BY_PHONE && place !== UNTOLD;

test('a heading of the drawing narrows the list; the address and Back follow', async ({ page }) => {
  await openNotes(page);
  const pieces = await piecesOf(page);
  const workshops = notesWith(pieces, ({ kind }) => kind === 'workshop');
  const told = `${workshops.length} of ${NOTE_COUNT} notes: Workshops`;
  await heading(page, 'kind-workshop').click();
  expect(await shownNotes(page)).toEqual(workshops);
  await expect(page).toHaveURL(/\/notes\/\?kind=workshop$/);
  await expect(status(page)).toHaveText(told);
  await expect(heading(page, 'kind-workshop')).toHaveAttribute('aria-pressed', 'true');
  await page.getByRole('link', { name: `To the ${workshops.length} notes` }).click();
  await expect(page.locator(`#note-${workshops[0]}`)).toBeInViewport();
  expect(await shownNotes(page)).toEqual(workshops);
  await page.goBack();

  await heading(page, 'kind-data').click();
  expect(await shownNotes(page)).toEqual(notesWith(pieces, ({ kind }) => kind === 'data'));
  await page.goBack();
  expect(await shownNotes(page)).toEqual(workshops);
  await page.reload();
  await expect(status(page)).toHaveText(told);
  expect(await shownNotes(page)).toEqual(workshops);
  await page.goBack();
  expect(await shownNotes(page)).toHaveLength(NOTE_COUNT);
  await page.goForward();
  expect(await shownNotes(page)).toEqual(workshops);
});

test('a mark shows every note that rests on the same evidence', async ({ page }) => {
  await openNotes(page);
  const pieces = await piecesOf(page);
  const { same } = first(pieces, ({ id, same: gist, kind }) => kind === 'interview' && id !== gist);
  const alike = pieces.filter((piece) => piece.same === same);
  const notes = notesWith(alike, () => true);
  await page.locator(`[data-key="piece-${same}"]`).click();
  expect(await shownNotes(page)).toEqual(notes);
  await expect(status(page)).toContainText(`${notes.length} of ${NOTE_COUNT} notes: `);
  await expect(page).toHaveURL(new RegExp(`\\?evidence=${same}$`));
  await expect(page.locator('.piece:not(.piece-back)')).toHaveCount(alike.length);
  await page.getByRole('button', { name: 'Show all notes' }).click();
  expect(await shownNotes(page)).toHaveLength(NOTE_COUNT);
  await expect(page).toHaveURL(/\/notes\/$/);
});

test('keys alone go from heading to mark and choose it', async ({ page }) => {
  await openNotes(page);
  const pieces = await piecesOf(page);
  const { id, same } = first(pieces, ({ kind }) => kind === 'data');
  await heading(page, 'kind-interview').focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await expect(heading(page, 'kind-data')).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await expect(page.locator(`[data-key="piece-${id}"]`)).toBeFocused();
  await page.keyboard.press('Enter');
  expect(await shownNotes(page)).toEqual(notesWith(pieces, (piece) => piece.same === same));
  await expect(page.locator(`[data-key="piece-${id}"]`)).toBeFocused();
});

test('the same marks regroup by place and by date', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await openNotes(page);
  const pieces = await piecesOf(page);
  const { place } = first(pieces, isPlaced);
  const monthOf = ({ held, dates }: Piece) => (held ? dates.at(-1) : undefined);
  const month = monthOf(first(pieces, (piece) => piece.dates.length > 1 && monthOf(piece))) ?? '';
  const marks = page.locator('[data-key^="piece-"]');
  const keys = () => marks.evaluateAll((all) => all.map((mark) => mark.getAttribute('data-key')));
  const before = await keys();
  for (const [name, group] of [
    ['By place', `place-${place}`],
    ['By date', `date-${month}`],
  ] as const) {
    await page.getByRole('button', { name }).click();
    await expect(heading(page, group)).toBeVisible();
    expect(await keys()).toEqual(before);
  }
  await heading(page, `date-${month}`).click();
  expect(await shownNotes(page)).toEqual(notesWith(pieces, ({ dates }) => dates.includes(month)));
});

test('the controls beside the list narrow it, and never to nothing', async ({ page }) => {
  await openNotes(page);
  const pieces = await piecesOf(page);
  const { place = '' } = first(pieces, (piece) => piece.kind === 'conversation' && isPlaced(piece));
  const fitting = pieces.filter((piece) => piece.kind === 'conversation' && piece.place === place);
  await page.getByLabel('Held in').selectOption(place);
  await page.getByLabel('Kind').selectOption('conversation');
  expect(await shownNotes(page)).toEqual(notesWith(fitting, () => true));
  await expect(page).toHaveURL(new RegExp(`\\?kind=conversation&place=${place}$`));
  const told = new Set(fitting.flatMap(({ dates }) => dates));
  const other = first(pieces, ({ held, dates }) => held && !told.has(dates.at(-1) ?? ''));
  const dates = page.getByLabel('Year or month');
  await expect(dates.locator(`option[value="${other.dates.at(-1)}"]`)).toBeDisabled();
  for (const date of told) {
    await expect(dates.locator(`option[value="${date}"]`)).toBeEnabled();
  }
  for (const select of await page.locator('.note-filter select').all()) {
    for (const option of await select.locator('option:not([disabled])').allTextContents()) {
      expect(option).not.toContain('(0)');
    }
  }
});

test('a shared link shows the same; what it asks in vain is ignored', async ({ page }) => {
  await openNotes(page);
  const pieces = await piecesOf(page);
  const { place } = first(pieces, isPlaced);
  const there = notesWith(pieces, (piece) => piece.place === place);
  await openNotes(page, `?place=${place}`);
  expect(await shownNotes(page)).toEqual(there);
  await expect(page.getByRole('button', { name: 'By place' })).toHaveAttribute(
    'aria-pressed',
    'true',
  );
  await openNotes(page, `?kind=rumors&place=${place}&color=red`);
  expect(await shownNotes(page)).toEqual(there);
  await openNotes(page, '?kind=rumors');
  expect(await shownNotes(page)).toHaveLength(NOTE_COUNT);
});

test('a link to a note lands on it even where the list was narrowed', async ({ page }) => {
  await openNotes(page);
  const workshops = notesWith(await piecesOf(page), ({ kind }) => kind === 'workshop');
  const others = Array.from({ length: NOTE_COUNT }, (_, index) => index + 1).filter(
    (note) => !workshops.includes(note),
  );
  const [near, far] = [others.at(9), others.at(-9)];
  await openNotes(page, `?kind=workshop#note-${near}`);
  expect(await shownNotes(page)).toHaveLength(NOTE_COUNT);
  await expect(page.locator(`#note-${near}`)).toBeInViewport();
  await expect(page).toHaveURL(new RegExp(`/notes/#note-${near}$`));

  await openNotes(page, '?kind=workshop');
  await page.evaluate((note) => (location.hash = `#note-${note}`), far);
  await expect(page.locator(`#note-${far}`)).toBeInViewport();
  expect(await shownNotes(page)).toHaveLength(NOTE_COUNT);

  await openNotes(page, `?kind=workshop#note-${workshops.at(-1)}`);
  expect(await shownNotes(page)).toEqual(workshops);
  await expect(page.locator(`#note-${workshops.at(-1)}`)).toBeInViewport();
});

test('a note leads to the figures that rest on it', async ({ page }) => {
  await page.goto('/notes/');
  const figure = page.locator('.note-figures a').first();
  const title = (await figure.textContent())?.trim() ?? '';
  for (const address of await page.$$eval('.note-figures a', (links) => [
    ...new Set(links.map((link) => (link as HTMLAnchorElement).href)),
  ])) {
    expect((await page.request.get(address)).status(), address).toBe(200);
  }
  await figure.click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
});

test('the drawing and its controls fit a phone', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await openNotes(page);
  const [picture] = await page.$$eval('.evidence-picture', (all) =>
    all.map((each) => each.getBoundingClientRect().width),
  );
  expect(picture).toBeGreaterThan(300);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
});

test.describe('with JavaScript off', () => {
  test.use({ javaScriptEnabled: false });

  test('the pictures stand there in words too, and all notes below them', async ({ page }) => {
    await page.goto('/notes/');
    const images = page.locator('.evidence-stills img');
    await expect(images).toHaveCount(EVIDENCE.states.length);
    for (const image of await images.all()) {
      await image.scrollIntoViewIfNeeded();
      await expect(image).toBeVisible();
      expect((await image.getAttribute('alt'))?.length).toBeGreaterThan(100);
    }
    await expect(page.locator('.note-filter')).toBeHidden();
    await expect(page.locator('.evidence-states')).toBeHidden();
    expect(await page.locator('.notes > li').count()).toBe(NOTE_COUNT);
  });
});

test('where the data of the drawing fails to load, the pictures and all notes stay', async ({
  page,
}) => {
  await page.route('**/drawing.json', (route) => route.abort());
  await page.goto('/notes/?kind=workshop');
  await expect(page.locator('.evidence-stills img').first()).toBeVisible();
  await expect(page.locator('.note-filter')).toBeHidden();
  expect(await page.locator('.notes > li:visible').count()).toBe(NOTE_COUNT);
});
