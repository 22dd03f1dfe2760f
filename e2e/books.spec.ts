import { expect, test } from '@playwright/test';
import { globSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { checkEpub } from '../src/commands/books/check-epub.ts';
import { outDir } from '../src/commands/out-dir.ts';

const site = outDir(resolve(import.meta.dirname, '..'));

test('the cover offers the book with its size, and EPUBCheck finds it sound @second-story', async ({
  page,
}) => {
  await page.goto('/');
  const link = page.getByRole('link', { name: 'EPUB' });
  await expect(link.locator('xpath=..')).toContainText(/\d+\.\d MB/);
  const [book = ''] = globSync('*.epub', { cwd: site });
  await expect(link).toHaveAttribute('href', `/${book}`);
  const verdict = checkEpub(join(site, book));
  if (verdict.asked) expect(verdict.says).toContain('No errors or warnings');
  else console.log('EPUBCheck is not installed: it did not look at the book.');
});
