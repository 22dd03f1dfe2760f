import { guidOf } from '../components/guid-of.ts';
import { LICENSE_ADDRESS, LICENSE_NAME } from '../components/license.ts';
import { wholeAddress } from '../components/site-address.ts';
import type { Mark } from '../graphics/mark.ts';
import { toMarkup } from '../graphics/markup.ts';
import { retoldBy } from '../pictures/picture-words.ts';
import type { Story } from '../story/story.ts';
import type { BookPage } from './book-page.ts';
import { COVER_FILE } from './front-and-back.ts';
import { pageFile } from './page-file.ts';

/** What a reader who does not see, or does not hear, may count on. */
const ACCESS: readonly (readonly [property: string, value: string])[] = [
  ['schema:accessMode', 'textual'],
  ['schema:accessMode', 'visual'],
  ['schema:accessModeSufficient', 'textual'],
  ['schema:accessibilityFeature', 'alternativeText'],
  ['schema:accessibilityFeature', 'displayTransformability'],
  ['schema:accessibilityFeature', 'readingOrder'],
  ['schema:accessibilityFeature', 'structuralNavigation'],
  ['schema:accessibilityFeature', 'tableOfContents'],
  ['schema:accessibilityHazard', 'none'],
  [
    'schema:accessibilitySummary',
    'Each map and chart is told in words by its text alternative; the text alone is whole. Headings and notes are marked as such, and nothing moves.',
  ],
];

/** Write what the book is and what it is made of, as reading systems and libraries ask for it. */
export function writePackage(
  story: Story,
  pages: readonly BookPage[],
  pictures: readonly string[],
): string {
  const package_: Mark = {
    tag: 'package',
    attrs: {
      xmlns: 'http://www.idpf.org/2007/opf',
      version: '3.0',
      'unique-identifier': 'book',
      'xml:lang': 'en',
      prefix: 'schema: http://schema.org/',
    },
    children: [
      metadata(story),
      { tag: 'manifest', children: manifest(pages, pictures) },
      { tag: 'spine', children: spine(pages) },
    ],
  };
  return `<?xml version="1.0" encoding="UTF-8"?>\n${toMarkup(package_)}\n`;
}

const property = (name: string, text: string): Mark => ({
  tag: 'meta',
  text,
  attrs: { property: name },
});

function metadata({ publication, releases }: Story): Mark {
  const { title, subtitle, description, credit, retells } = publication;
  const home = wholeAddress('/');
  const text = (tag: string, words: string, id?: string): Mark => ({
    tag: `dc:${tag}`,
    text: words,
    ...(id !== undefined && { attrs: { id } }),
  });
  return {
    tag: 'metadata',
    attrs: { 'xmlns:dc': 'http://purl.org/dc/elements/1.1/' },
    children: [
      text('identifier', guidOf('book'), 'book'),
      text('title', `${title}: ${subtitle}`),
      text('language', 'en'),
      // Whose research it is: the retelling has no author who is named.
      ...retells.authors.map((author) => text('contributor', author)),
      text('publisher', title),
      text('description', description),
      text('rights', `${credit} Text and drawings: ${LICENSE_NAME}, ${LICENSE_ADDRESS}`),
      text('source', retoldBy(publication)),
      ...(home === undefined ? [] : [text('relation', home)]),
      text('date', releases[0]?.date ?? retells.issued),
      property('dcterms:modified', `${releases[0]?.date ?? `${retells.issued}-01`}T00:00:00Z`),
      ...ACCESS.map(([name, value]) => property(name, value)),
    ],
  };
}

const idOf = (file: string): string => `item-${file.replace(/[^\w-]/g, '-')}`;

function manifest(pages: readonly BookPage[], pictures: readonly string[]): Mark[] {
  const item = (href: string, type: string, properties?: string): Mark => ({
    tag: 'item',
    attrs: { id: idOf(href), href, 'media-type': type, properties },
  });
  return [
    item(pageFile('nav'), 'application/xhtml+xml', 'nav'),
    ...pages.map(({ name }) => item(pageFile(name), 'application/xhtml+xml')),
    item('book.css', 'text/css'),
    item(COVER_FILE, 'image/png', 'cover-image'),
    ...pictures.map((file) => item(file, 'image/svg+xml')),
  ];
}

/** The pages in reading order, with the contents after the title. */
function spine(pages: readonly BookPage[]): Mark[] {
  const files = pages.flatMap(({ name }) => (name === 'title' ? [name, 'nav'] : [name]));
  return files.map((name) => ({ tag: 'itemref', attrs: { idref: idOf(pageFile(name)) } }));
}
