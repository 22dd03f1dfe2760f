import { expect, test as lit, type Locator, type Page } from '@playwright/test';
import { expectAccessible } from './expect-accessible.ts';
import { totalShift, watchLayoutShifts } from './layout-shifts.ts';
import { comeToRest, openStep } from './story-page.ts';
import { ACTORS, CHAPTERS, PLACES, sceneWith } from './story-under-test.ts';
import { test } from './unlit.ts';

const ANY = { tag: '@any-story' };

const field = (page: Page) => page.getByRole('searchbox', { name: 'Search the publication' });
const results = (page: Page) => page.locator('.search-result');
const links = (page: Page) => results(page).locator('h2 a');

/** Open the page with the search, and wait until it says what it found. */
async function searchFor(page: Page, query: string): Promise<void> {
  await page.goto(`/search/?q=${encodeURIComponent(query)}`);
  await expect(page.getByRole('status')).toHaveText(/^(?!Looking)./);
}

/** The addresses of what a query finds, as far as they are shown. */
async function foundBy(page: Page, query: string): Promise<string[]> {
  await searchFor(page, query);
  return links(page).evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
}

/** Words that steps, figures, notes and names have: those of the first map’s title. */
async function searchForMap(page: Page): Promise<void> {
  const { scene } = sceneWith(2, 'map');
  await page.goto(`/figures/${scene}/`);
  await searchFor(page, await page.getByRole('heading', { level: 1 }).innerText());
}

/** The first words of a passage of a page, without the numbers of notes. */
const wordsOf = (passage: Locator): Promise<string> =>
  passage.evaluate((element) => {
    const copy = element.cloneNode(true) as Element;
    for (const number of copy.querySelectorAll('[role="doc-noteref"]')) number.remove();
    return copy.textContent.trim().split(/\s+/).slice(0, 9).join(' ');
  });

test('the words of a step lead to it, with its picture', ANY, async ({ page }) => {
  const { chapter, scene, steps } = sceneWith(2);
  const step = steps[1] ?? '';
  await page.goto(`/chapters/${chapter}/`);
  const words = await wordsOf(page.locator(`#${step} > p`).first());
  await searchFor(page, words);
  const result = results(page).filter({ has: page.locator(`a[href$="/${chapter}/#${step}"]`) });
  const still = result.locator('img');
  await still.scrollIntoViewIfNeeded();
  await expect(still).toHaveJSProperty('complete', true);
  expect(await still.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBeGreaterThan(0);
  await expect(result.locator('mark').first()).toBeVisible();
  // The link lies over its picture.
  const box = (await still.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
  await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
  await expect(page).toHaveURL(new RegExp(`/chapters/${chapter}/#${step}$`));
  await comeToRest(page, scene, step);
  await expect(page.locator(`#${step}`)).toBeInViewport();
});

/** Which paragraph between scenes stands farthest below what comes before it that has an address. */
const farthestParagraph = (page: Page): Promise<number> =>
  page.locator('.prose > p').evaluateAll((paragraphs) => {
    const tops = [...document.querySelectorAll('h1, .prose > :is(h2, h3)')];
    const topOf = (element?: Element): number => element?.getBoundingClientRect().top ?? 0;
    const below = paragraphs.map((paragraph) => {
      const heading = tops.findLast(
        (top) => top.compareDocumentPosition(paragraph) & Node.DOCUMENT_POSITION_FOLLOWING,
      );
      return topOf(paragraph) - topOf(heading);
    });
    return below.indexOf(Math.max(...below));
  });

test('a paragraph between scenes opens where it stands', ANY, async ({ page }) => {
  const { chapter } = sceneWith(2);
  await page.goto(`/chapters/${chapter}/`);
  const paragraph = page.locator('.prose > p').nth(await farthestParagraph(page));
  await searchFor(page, await wordsOf(paragraph));
  // Other chapters may speak of the same in words more like these.
  const found = links(page).and(page.locator(`[href*="/chapters/${chapter}/#"]`));
  await found.first().click();
  await expect(page).toHaveURL(new RegExp(`/chapters/${chapter}/`));
  await expect(paragraph).toBeInViewport();
});

lit('results can be read by all, and their pictures move nothing', ANY, async ({ page }) => {
  const shifts = await watchLayoutShifts(page);
  await searchForMap(page);
  const pictures = await results(page).locator('img').all();
  expect(pictures.length).toBeGreaterThan(0);
  for (const picture of pictures) {
    await picture.scrollIntoViewIfNeeded();
    await expect(picture).toHaveJSProperty('complete', true);
  }
  expect(totalShift(await shifts())).toBe(0);
  await expectAccessible(page);
});

test(
  'everything that is found is there, at the address it is said to have',
  ANY,
  async ({ page, request }) => {
    const documents = (await (await request.get('/search.json')).json()) as {
      readonly address: string;
    }[];
    const places = documents.map(({ address }) => new URL(address, 'https://example.org'));
    const missing: string[] = [];
    for (const [path, on] of Map.groupBy(places, ({ pathname }) => pathname)) {
      const markup = await (await request.get(path)).text();
      const asked = on.map(({ hash }) => {
        const [id = '', words = ''] = hash.slice(1).split(':~:text=');
        return { id, words: decodeURIComponent(words) };
      });
      const gone = await page.evaluate(
        ([html, all]) => {
          const told = new DOMParser().parseFromString(html, 'text/html');
          const text = told.body.textContent.replace(/\s+/g, ' ');
          return all.filter(
            ({ id, words }) =>
              (id !== '' && told.getElementById(id) === null) || !text.includes(words),
          );
        },
        [markup, asked] as const,
      );
      missing.push(...gone.map(({ id, words }) => `${path}#${id} ${words}`));
    }
    expect(documents.length).toBeGreaterThan(ACTORS.size + PLACES.size);
    expect(missing).toEqual([]);
  },
);

test('a name is found without its hyphen or apostrophe, and in small letters', async ({ page }) => {
  const [[id, { name }] = ['', { name: '' }]] = [...PLACES].filter((place) =>
    /’.*-/.test(place[1].name),
  );
  const wanted = await foundBy(page, name);
  expect(wanted).toContain(`/places/#${id}`);
  const typed = name.replaceAll('-', ' ').replaceAll('’', '').toLowerCase();
  expect(typed).not.toBe(name);
  expect(await foundBy(page, typed)).toEqual(wanted);
});

test('a name is found in Arabic, which is marked as such', async ({ page }) => {
  const [id, arabic] = [...PLACES].flatMap(([id, place]) =>
    place.arabic === undefined ? [] : [[id, place.arabic] as const],
  )[0] ?? ['', ''];
  await searchFor(page, arabic);
  const result = results(page).filter({ has: page.locator(`a[href$="/places/#${id}"]`) });
  const name = result.locator('[lang="ar"][dir="rtl"]').first();
  await expect(name).toHaveText(arabic);
  await expect(result.locator('mark')).toHaveCount(1);
});

test('the address keeps the query, and Back leaves the page', ANY, async ({ page }) => {
  const [name = ''] = [...PLACES.values()].map((place) => place.name);
  await page.goto('/about/');
  await page.getByRole('link', { name: 'Search', exact: true }).click();
  await expect(field(page)).not.toBeFocused();
  await field(page).pressSequentially(name);
  await expect(page.getByRole('status')).toHaveText(/^\d+ results?$/);
  await expect.poll(() => new URL(page.url()).searchParams.get('q')).toBe(name);
  const found = await links(page).allTextContents();
  await page.reload();
  await expect(field(page)).toHaveValue(name);
  await expect(links(page)).toHaveText(found);
  await page.getByRole('button', { name: 'Clear' }).click();
  await expect(results(page)).toHaveCount(0);
  await expect(page).toHaveURL(/\/search\/$/);
  await page.goBack();
  await expect(page).toHaveURL(/\/about\/$/);
});

test('many results come a part at a time, and the focus goes to the first new one', async ({
  page,
}) => {
  await searchFor(page, 'the');
  const shown = await results(page).count();
  const all = Number.parseInt((await page.getByRole('status').textContent()) ?? '');
  expect(all).toBeGreaterThan(shown);
  await page.getByRole('button', { name: 'More results' }).click();
  await expect(links(page).nth(shown)).toBeFocused();
  expect(await results(page).count()).toBeGreaterThan(shown);
});

test('where nothing is found, the page says so and leads on', ANY, async ({ page }) => {
  await searchFor(page, 'qzq');
  await expect(page.getByRole('status')).toContainText('“qzq”');
  await expect(results(page)).toHaveCount(0);
  const elsewhere = page.getByRole('navigation', { name: 'Lists to look in' });
  await expect(elsewhere.getByRole('link')).toHaveText([
    'Contents',
    'Actors',
    'Places',
    'Figures',
    'Notes',
  ]);
});

test(
  'where what is searched does not come, the page says so, and tries again',
  ANY,
  async ({ page }) => {
    await page.route('**/search.json', (route) => route.abort());
    await page.goto('/search/');
    const [name = ''] = [...PLACES.values()].map((place) => place.name);
    await field(page).fill(name);
    await expect(page.getByRole('status')).toContainText('could not be loaded');
    await expect(page.getByRole('navigation', { name: 'Lists to look in' })).toBeVisible();
    await page.unroute('**/search.json');
    await field(page).press('Enter');
    await expect(links(page).first()).toBeVisible();
  },
);

test('the key “/” leads to the search, where it can be typed at once', ANY, async ({ page }) => {
  await page.goto(`/chapters/${CHAPTERS[0]}/`);
  await page.keyboard.press('Control+/');
  await page.keyboard.press('/');
  await expect(page).toHaveURL(/\/search\/$/);
  await expect(field(page)).toBeFocused();
  await expect(field(page)).toHaveValue('');
  await field(page).blur();
  await page.keyboard.press('/');
  await expect(field(page)).toBeFocused();
});

test('the key “/” is left to fields and to the list of a picture’s marks', async ({ page }) => {
  await page.goto('/actors/');
  const names = page.getByLabel('Search the actors');
  await names.pressSequentially('a/b');
  await expect(names).toHaveValue('a/b');
  const { chapter, scene, steps } = sceneWith(2, 'map');
  await openStep(page, chapter, steps[0] ?? '');
  await comeToRest(page, scene, steps[0] ?? '');
  await page.locator(`[data-stage="${scene}"] [role="listbox"]`).focus();
  await page.keyboard.press('/');
  await page.keyboard.press('Control+/');
  await expect(page).toHaveURL(new RegExp(`/chapters/${chapter}/`));
});

test('the key “/” can be turned off', ANY, async ({ page }) => {
  await page.goto('/search/');
  const choice = page.getByRole('checkbox', { name: 'The key / leads here' });
  await choice.uncheck();
  await page.goto('/about/');
  await page.keyboard.press('/');
  await page.goto('/search/');
  await expect(choice).not.toBeChecked();
  await choice.check();
  await page.goBack();
  await expect(page).toHaveURL(/\/about\/$/);
  await page.keyboard.press('/');
  await expect(field(page)).toBeFocused();
});

test('where the script does not come, the page says what it needs', ANY, async ({ page }) => {
  await page.route('**/*.js', (route) => route.abort());
  await page.goto('/search/');
  await expect(page.getByText('needs JavaScript')).toBeVisible();
  await expect(field(page)).toBeHidden();
});

test.describe('with JavaScript off', () => {
  test.use({ javaScriptEnabled: false });

  test(
    'the page says what it needs, and where everything is listed',
    ANY,
    async ({ page, request }) => {
      await page.goto('/search/?q=anything');
      await expect(field(page)).toBeHidden();
      await expect(page.getByText('needs JavaScript')).toBeVisible();
      const lists = page.getByRole('navigation', { name: 'Lists to look in' }).getByRole('link');
      expect(await lists.count()).toBe(5);
      for (const list of await lists.all()) {
        await expect(list).toBeVisible();
        expect((await request.get((await list.getAttribute('href')) ?? '')).status()).toBe(200);
      }
    },
  );
});
