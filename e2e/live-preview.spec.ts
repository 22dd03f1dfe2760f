import { readdirSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import type { PreviewProject } from './preview-project.ts';
import { test } from './preview-test.ts';
import { comeToRest } from './story-page.ts';
import { sceneWith } from './story-under-test.ts';

const { chapter, scene, steps } = sceneWith(2);
const step = steps[1] ?? '';
const CHAPTER = `chapters/${chapter}.mdx`;

/** The first file of a folder of the content. */
const firstOf = ({ story }: PreviewProject, folder: string): string =>
  `${folder}/${readdirSync(join(story, folder)).toSorted()[0]}`;

const notice = (page: Page) => page.getByRole('alert', { name: 'Problems in the content' });

/** A file, and how an editor spoils its text. */
type Mistake = readonly [file: string, spoil: (text: string) => string];

/** Where the reader is: how far down the text of the step stands, and what the stage shows. */
const placeOf = (page: Page) =>
  page.evaluate((id) => {
    const top = document.getElementById(id)?.getBoundingClientRect().top ?? NaN;
    const shows = document.querySelector('[data-shows]')?.getAttribute('data-shows');
    return { top: Math.round(top), shows };
  }, step);

test(
  'the live preview starts and goes on whatever is written, and shows what was last right',
  { tag: '@second-story' },
  async ({ page, project }) => {
    const sound = project.read(CHAPTER);
    project.write(CHAPTER, sound.replace(/^order:.*/m, 'order: first'));
    // Whatever the shell is used for otherwise.
    const address = await project.start({ NODE_ENV: 'production' });

    // With nothing right to show, every page lists what is to be mended.
    await page.goto(`${address}/about/`);
    await expect(page.getByRole('listitem')).toContainText([`${CHAPTER}:3:1`]);
    await expect(page.getByRole('link', { name: CHAPTER })).toHaveAttribute('href', /^vscode:/);
    project.write(CHAPTER, sound);
    // The first page of a server takes its time.
    await expect(page.getByRole('contentinfo')).toBeVisible({ timeout: 120_000 });

    await page.goto(`${address}/chapters/${chapter}/#${step}`);
    await comeToRest(page, scene, step);
    await expect(notice(page)).toHaveCount(0);
    await page.evaluate(() => scrollBy(0, 30));
    await comeToRest(page, scene, step);
    const before = await placeOf(page);

    const files = ['scenes', 'notes', 'places', 'actors', 'sources', 'events'];
    const mistakes: readonly Mistake[] = [
      [CHAPTER, (text) => text.replace(/^title:.*/m, '')],
      [CHAPTER, (text) => text.replace('</Step>', '')],
      [CHAPTER, (text) => text.replace(/\[\^note-\d+\]/, '[^note-9999]')],
      ...files.map((folder): Mistake => [firstOf(project, folder), (text) => `${text}\nxyz: "`]),
      ['about.mdx', () => ''],
      ['publication.yaml', (text) => text.replace(/^title:/m, 'headline:')],
      ['vocabulary.yaml', () => 'a: [b'],
      ['base-map.json', () => '{'],
    ];
    for (const [file, spoil] of mistakes) {
      const text = project.read(file);
      project.write(file, spoil(text));
      await expect(notice(page)).toContainText(file);
      await expect(notice(page)).toContainText('This is the last good version.');
      expect(await placeOf(page), file).toEqual(before);
      project.write(file, text);
      await expect(notice(page)).toHaveCount(0);
    }

    // What is right is shown at the same place, however old its file says it is.
    const passage = page.locator(`[id="${step}"]`);
    const say = (words: string, seconds?: number): void => {
      project.write(CHAPTER, sound.replace(/(<Step id="[^"]+" [^>]+>\n\n)/g, `$1${words} `));
      if (seconds !== undefined) utimesSync(join(project.story, CHAPTER), seconds, seconds);
    };
    for (const [words, seconds] of [['Anew.'], ['Of old.', 1e9], ['Of later.', 4e9]] as const) {
      say(words, seconds);
      await expect(passage).toContainText(words);
      await comeToRest(page, scene, step);
      expect(await placeOf(page), words).toEqual(before);
    }

    // A page asked for anew is right, and the preview runs.
    await page.goto(`${address}/about/`);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    expect(project.runs()).toBe(true);
  },
);
