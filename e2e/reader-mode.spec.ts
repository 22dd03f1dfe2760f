import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, test, type Page } from '@playwright/test';
import { CHAPTERS } from './story-under-test.ts';

const require = createRequire(import.meta.url);

/** What Firefox makes its reader mode of, and programs that keep articles for later theirs. */
const READABILITY = readFileSync(require.resolve('@mozilla/readability/Readability.js'), 'utf8');

// A reader mode is the browser’s own, to which no page’s policy applies.
test.use({ bypassCSP: true });

/** What a page tells step by step, words then picture, and all that reader mode keeps of it; without spaces. */
type Read = { readonly told: readonly string[]; readonly kept: string };

/** Browsers begin from the page as it lives, programs that keep articles from its file. */
const BEGINNINGS = {
  'the living page': 'document.cloneNode(true)',
  'the file of the page': 'parse(await (await fetch(location)).text())',
};

/** Read the page in reader mode. @param beginning the document that it begins from, as an expression */
const readInReaderMode = (page: Page, beginning: string): Promise<Read> =>
  page.evaluate(`(async () => {
    ${READABILITY}
    const parse = (html) => new DOMParser().parseFromString(html, 'text/html');
    const pathOf = (image) => new URL(image.getAttribute('src'), location.href).pathname;
    const wordsOf = (root) => root.textContent.replace(/\\s+/g, '');
    const whole = ${beginning};
    const told = [...whole.querySelectorAll('[data-step]')].flatMap((step) => {
      const words = step.cloneNode(true);
      for (const aside of words.querySelectorAll('.visually-hidden, .still')) aside.remove();
      return [wordsOf(words), '[' + pathOf(step.querySelector('.still img')) + ']'];
    });
    const kept = parse(new Readability(whole).parse().content);
    for (const image of kept.querySelectorAll('img')) image.replaceWith('[' + pathOf(image) + ']');
    return { told, kept: wordsOf(kept.body) };
  })()`);

/** The first words or picture that are not kept, or not in their place. */
function firstLost({ told, kept }: Read): string | undefined {
  let end = 0;
  return told.find((piece) => {
    const at = kept.indexOf(piece, end);
    end = at + piece.length;
    return at < 0;
  });
}

for (const [from, beginning] of Object.entries(BEGINNINGS)) {
  test(`made of ${from}, reader mode keeps each step’s words and picture, in order`, async ({
    page,
  }) => {
    for (const chapter of CHAPTERS) {
      await page.goto(`/chapters/${chapter}/`);
      const read = await readInReaderMode(page, beginning);
      expect(read.told.length, chapter).toBeGreaterThan(1);
      expect(firstLost(read), chapter).toBeUndefined();
    }
  });
}
