import { escapeMarkup } from '../graphics/escape-markup.ts';
import { zip } from '../kits/zip.ts';
import { styleSheet } from '../scenes/drawing-style.ts';
import { publishedChapters } from '../story/published-chapters.ts';
import type { Story, StoryChapter } from '../story/story.ts';
import { writePage, type BookPage } from './book-page.ts';
import { bookPictures } from './book-pictures.ts';
import { coverPicture } from './cover-picture.ts';
import { footnotes } from './footnotes.ts';
import { COVER_FILE, coverPage, termsPage, titlePage } from './front-and-back.ts';
import { writeNavigation } from './navigation.ts';
import { writePackage } from './package-document.ts';
import { pageFile } from './page-file.ts';
import { toXhtml } from './to-xhtml.ts';

/** The text of a chapter as HTML with the tags of `epub-tags.ts`, and its headings. */
export type ChapterText = {
  readonly html: string;
  readonly headings: readonly {
    readonly depth: number;
    readonly slug: string;
    readonly text: string;
  }[];
};

const CONTAINER = `<?xml version="1.0" encoding="UTF-8"?>
<container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container">
<rootfiles><rootfile full-path="book/package.opf" media-type="application/oebps-package+xml"/></rootfiles>
</container>
`;

/**
 * Make the whole publication one EPUB 3 file, the same bytes at every build.
 * @param texts the text of each published chapter, by its slug
 */
export async function writeEpub(
  story: Story,
  texts: ReadonlyMap<string, ChapterText>,
): Promise<Uint8Array<ArrayBuffer>> {
  const chapters = publishedChapters(story).map((chapter) =>
    chapterPage(story, chapter, texts.get(chapter.slug)),
  );
  const pages = [coverPage(story), titlePage(story), ...chapters, termsPage(story)];
  const pictures = await bookPictures(story);
  const files = [
    {
      path: 'package.opf',
      content: writePackage(
        story,
        pages,
        pictures.map(({ path }) => path),
      ),
    },
    { path: pageFile('nav'), content: writeNavigation(pages) },
    { path: 'book.css', content: styleSheet('epub') },
    ...pages.map((page) => ({ path: pageFile(page.name), content: writePage(page) })),
    { path: COVER_FILE, content: await coverPicture(story) },
    ...pictures,
  ].map(({ path, content }) => ({ path: `book/${path}`, content }));
  return zip([{ path: 'META-INF/container.xml', content: CONTAINER }, ...files], {
    path: 'mimetype',
    content: 'application/epub+zip',
  });
}

function chapterPage(story: Story, { slug, head }: StoryChapter, text?: ChapterText): BookPage {
  if (!text) throw new Error(`The chapter “${slug}” has no text for the book.`);
  const opening = [
    `<p class="chapter-number">Chapter ${head.order}</p>`,
    `<h1>${escapeMarkup(head.title)}</h1>`,
    `<p class="description">${escapeMarkup(head.description)}</p>`,
  ];
  return {
    name: slug,
    title: head.title,
    type: 'bodymatter chapter',
    body: [...opening, toXhtml(text.html), footnotes(story, slug)].join('\n'),
    sections: text.headings
      .filter(({ depth }) => depth === 2)
      .map(({ slug: id, text: title }) => ({ id, title })),
  };
}
