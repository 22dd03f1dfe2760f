import { expect, type Page } from '@playwright/test';
import { fold, matches } from '../src/names/fold.ts';
import { bringMarkupAlone } from './markup-alone.ts';
import { comeToRest } from './story-page.ts';
import { ACTORS, CHAPTERS, findStep, PLACES, type NamedEntry } from './story-under-test.ts';
import { test } from './unlit.ts';

/** What is listed: every entry of the content. */
const LISTS = [
  ['/actors/', 'actors', ACTORS],
  ['/places/', 'places', PLACES],
] as const;

const last = (name: string): string => name.split(' ').at(-1) ?? '';
const shown = (page: Page) => page.locator('.entry:visible');

for (const [address, noun, listed] of LISTS) {
  test(`${address} says of every entry what it is and what that rests on`, async ({ page }) => {
    await page.goto(address);
    const entries = await page.$$eval('.entry', (all) =>
      all.map((entry) => ({
        id: entry.id,
        name: entry.querySelector('h3')?.textContent.trim() ?? '',
        kind: entry.querySelector('.entry-kind')?.textContent.trim() ?? '',
        rests: [...entry.querySelectorAll('dt')].some((term) =>
          /Note|Source/.test(term.textContent),
        ),
      })),
    );
    expect(entries.map(({ id }) => id).toSorted()).toEqual([...listed.keys()].toSorted());
    expect(entries.filter(({ id, name, kind, rests }) => !(id && name && kind && rests))).toEqual(
      [],
    );
    await expect(page.getByRole('status')).toHaveText(`${entries.length} ${noun}`);
  });
}

/** Two persons of one family name, each of whom warns of the other. */
function familyWithTwo(): readonly [id: string, other: string] {
  for (const [id, { name, notToBeConfusedWith = [] }] of ACTORS) {
    const like = notToBeConfusedWith.find((other) => ACTORS.get(other)?.name.endsWith(last(name)));
    if (like !== undefined) return [id, like];
  }
  throw new Error('No two actors of the story bear one family name.');
}

const nameOf = (id: string): string => ACTORS.get(id)?.name ?? '';

test('a reader types a name in small letters and without its article, and the address keeps the search', async ({
  page,
}) => {
  await page.goto('/actors/');
  const field = page.getByLabel('Search the actors');
  const [one, other] = familyWithTwo();
  const query = fold(last(nameOf(one)));
  await field.fill(query);
  await expect(page.locator(`#${one}`)).toContainText(`Not ${nameOf(other)}`);
  await expect(page.locator(`#${other}`)).toContainText(`Not ${nameOf(one)}`);
  const found = await shown(page).count();
  expect(found).toBeLessThan(ACTORS.size / 4);
  await expect(page.getByRole('status')).toHaveText(`${found} of ${ACTORS.size}`);
  await expect(page).toHaveURL(new RegExp(`\\?q=${query}$`));
  await page.reload();
  await expect(field).toHaveValue(query);
  await expect(shown(page)).toHaveCount(found);

  await page.getByRole('button', { name: 'Clear' }).press('Enter');
  await expect(field).toBeFocused();
  await expect(page).toHaveURL(/\/actors\/$/);
  await expect(shown(page)).toHaveCount(ACTORS.size);
  await field.fill('nobody at all');
  await expect(shown(page)).toHaveCount(0);
  await expect(page.getByRole('status')).toHaveText(/^None of /);
});

test('what bears the name that is searched for comes before what mentions it', async ({ page }) => {
  const mentioning = (name: string) =>
    [...PLACES].filter(([, { name: own, description }]) => {
      const query = fold(name);
      return matches(fold(description), query) && !matches(fold(own), query);
    });
  const [{ name, others }] = [...PLACES.values()]
    .map(({ name }) => ({ name, others: mentioning(name) }))
    .toSorted((a, b) => b.others.length - a.others.length) as [
    { name: string; others: ReturnType<typeof mentioning> },
  ];
  await page.goto(`/places/?q=${encodeURIComponent(fold(name))}`);
  expect(others.length).toBeGreaterThan(2);
  await expect(shown(page).first().locator('h3')).toContainText(name);
  for (const [id] of others) await expect(page.locator(`#${id}`)).toBeVisible();
  await expect(page.getByRole('heading', { level: 2 })).toHaveText(['Found']);
});

test('a place is found by its Arabic name, and a link to an entry shows it again', async ({
  page,
}) => {
  const [id, { arabic = '' }] = [...PLACES].find(([, place]) => place.arabic !== undefined) as [
    string,
    NamedEntry,
  ];
  await page.goto(`/places/?q=${encodeURIComponent(arabic)}`);
  await expect(page.locator(`#${id}`)).toBeVisible();
  const away = await page.locator('.entry:not(:visible)').last().getAttribute('id');
  await expect(page.locator(`#${away}`)).toBeHidden();
  await page.evaluate((entry) => (location.hash = `#${entry}`), away);
  await expect(page.locator(`#${away}`)).toBeInViewport();
  await expect(page.getByLabel('Search the places')).toHaveValue('');
});

test.describe('with JavaScript off', () => {
  test.use({ javaScriptEnabled: false });

  test('the whole list is there, without a field that does nothing', async ({ page }) => {
    await page.goto('/places/?q=nowhere');
    await expect(shown(page)).toHaveCount(PLACES.size);
    await expect(page.getByRole('search')).toBeHidden();
  });

  test('a name in the text leads to its entry', async ({ page }) => {
    await page.goto(`/chapters/${CHAPTERS[0]}/`);
    await page.locator('a.actor').first().click();
    await expect(page).toHaveURL(/\/actors\/#[a-z-]+$/);
    await expect(page.locator(`[id="${new URL(page.url()).hash.slice(1)}"]`)).toBeInViewport();
  });
});

for (const chapter of CHAPTERS) {
  test(`${chapter}: every name in the text has its entry and its card`, async ({
    page,
    request,
  }) => {
    await bringMarkupAlone(page);
    await page.goto(`/chapters/${chapter}/`);
    const names = await page.$$eval('a.actor, a.place', (links) =>
      links
        .map((link) => new URL((link as HTMLAnchorElement).href))
        .map(({ pathname, hash }) => [pathname, hash.slice(1)]),
    );
    expect(names.length).toBeGreaterThan(3);
    for (const [path, id] of new Map(names.map((name) => [name.join(), name])).values()) {
      const card = await request.get(`${path}${id}.json`);
      expect(card.status(), `${path}${id}`).toBe(200);
      expect(Object.keys((await card.json()) as object)).toContain('description');
    }
  });
}

/** An actor whom a step names, of a party, with a note, and like another. */
function actorInStep() {
  for (const [id, actor] of ACTORS) {
    const { notes, party, role, notToBeConfusedWith: [other] = [] } = actor;
    if (other === undefined || party === undefined || role === undefined) continue;
    const where = findStep(new RegExp(`<Actor id="${id}"`));
    const [note] = typeof notes === 'string' ? [] : notes;
    if (where && note !== undefined) return { id, ...actor, role, other, note, ...where };
  }
  throw new Error('No step of the story names such an actor.');
}

test('a name opens its card where the reader is; Esc closes it and gives the focus back', async ({
  page,
}) => {
  const { id, name, role, other, note, chapter, scene, step } = actorInStep();
  await page.goto(`/chapters/${chapter}/#${step}`);
  await comeToRest(page, scene, step);
  const link = page.locator(`#${step} a.actor[href$="#${id}"]`).first();
  await link.click();
  const card = page.getByRole('note', { name, exact: true });
  await expect(card).toContainText(role);
  await expect(card.locator('.party-chip')).toBeVisible();
  await expect(card).toContainText(`Not to be confused with ${nameOf(other)}`);
  await expect(card.getByRole('link', { name: String(note), exact: true })).toHaveAttribute(
    'href',
    new RegExp(`#note-${note}$`),
  );
  await page.keyboard.press('Escape');
  await expect(card).toBeHidden();
  await expect(link).toBeFocused();
  await page.keyboard.press('Enter');
  await card.getByRole('link', { name: `More on ${name}` }).click();
  await expect(page.locator(`#${id}`)).toBeInViewport();
});

test('where the card does not come, the name leads to its entry', async ({ page }) => {
  await page.route('**/actors/*.json', (route) => route.abort());
  await page.goto(`/chapters/${CHAPTERS[0]}/`);
  await page.locator('a.actor').first().click();
  await expect(page).toHaveURL(/\/actors\/#[a-z-]+$/);
});
