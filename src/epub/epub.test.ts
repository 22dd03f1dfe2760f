import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { publishedChapters } from '../story/published-chapters.ts';
import { readStory } from '../story/read-story.ts';
import type { Story } from '../story/story.ts';
import { smallStory } from '../testing/small-story.ts';
import { writeEpub } from './epub.ts';

function small(): Story {
  const { story } = readStory(smallStory());
  if (!story) throw new Error('The small story is not sound.');
  return story;
}

/** A chapter as the build renders it, with all of its citations. */
function textOf({ notes }: Story, slug: string): string {
  const cited = notes.flatMap(({ number, citations }) =>
    citations
      .filter(({ chapter }) => chapter === slug)
      .map(({ occurrence }) => `<a id="cite-${number}-${occurrence}" href="#note-${number}">n</a>`),
  );
  return `<p>Salt &amp; water.<br>${cited.join(' ')}</p><h2 id="banks">Banks</h2>`;
}

const HEADINGS = [{ depth: 2, slug: 'banks', text: 'Banks' }];

const bookOf = (story: Story) =>
  writeEpub(
    story,
    new Map(
      publishedChapters(story).map(({ slug }) => [
        slug,
        { html: textOf(story, slug), headings: HEADINGS },
      ]),
    ),
  );

test('a book is told by its first file, and has the same bytes each time it is made', async () => {
  const story = small();
  const book = await bookOf(story);
  expect(strFromU8(book.subarray(30, 58), true)).toBe('mimetypeapplication/epub+zip');
  expect(await bookOf(story)).toEqual(book);
});

test('the list of a book has all of its files and no other, and each page is reached in order', async () => {
  const story = small();
  const files = unzipSync(await bookOf(story));
  const list = strFromU8(files['book/package.opf'] ?? new Uint8Array());
  const listed = [...list.matchAll(/<item id="([^"]+)" href="([^"]+)"/g)];
  const own = Object.keys(files).filter((name) => /^book\/(?!package)/.test(name));
  expect(listed.map(([, , href]) => `book/${href}`).toSorted()).toEqual(own.toSorted());
  const order = [...list.matchAll(/idref="([^"]+)"/g)].map(
    ([, ref]) => listed.find(([, id]) => id === ref)?.[2],
  );
  const chapters = publishedChapters(story).map(({ slug }) => `${slug}.xhtml`);
  expect(order).toEqual(['cover.xhtml', 'title.xhtml', 'nav.xhtml', ...chapters, 'terms.xhtml']);
});

test('every link within a book leads to something in it, and every picture says what it shows', async () => {
  const files = unzipSync(await bookOf(small()));
  const pages = Object.entries(files)
    .filter(([name]) => name.endsWith('.xhtml'))
    .map(([name, content]) => [name.replace('book/', ''), strFromU8(content)] as const);
  const ids = new Set(
    pages.flatMap(([name, text]) => [
      name,
      ...[...text.matchAll(/\bid="([^"]+)"/g)].map(([, id]) => `${name}#${id}`),
    ]),
  );
  const links = pages.flatMap(([name, text]) =>
    [...text.matchAll(/<a\b[^>]*? href="([^":]+)"/g)].map(([, href = '']) =>
      href.startsWith('#') ? name + href : href,
    ),
  );
  expect(links.length).toBeGreaterThan(8);
  expect(links.filter((link) => !ids.has(link))).toEqual([]);
  const images = pages.flatMap(([, text]) => text.match(/<img\b[^>]*>/g) ?? []);
  expect(images.filter((image) => !/ alt="[^"]{8,}"/.test(image))).toEqual([]);
});

test('a note that a chapter cites stands at its end, and leads back to where it is cited', async () => {
  const story = small();
  const files = unzipSync(await bookOf(story));
  for (const note of story.notes) {
    for (const { chapter, occurrence } of note.citations) {
      const text = strFromU8(files[`book/${chapter}.xhtml`] ?? new Uint8Array());
      expect(text).toContain(
        `<aside epub:type="footnote" role="doc-footnote" id="note-${note.number}">`,
      );
      expect(text).toContain(`href="#cite-${note.number}-${occurrence}"`);
    }
  }
});
