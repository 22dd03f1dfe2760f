import type { Mark } from '../graphics/mark.ts';
import { toMarkup } from '../graphics/markup.ts';
import { writePage, type BookPage } from './book-page.ts';
import { pageFile } from './page-file.ts';

/** The table of contents as a page of the book, and for the menus of reading systems. */
export const writeNavigation = (pages: readonly BookPage[]): string =>
  writePage({
    title: 'Contents',
    type: 'frontmatter',
    body: [
      navigation('toc', 'Contents', pages.filter(({ type }) => type !== 'cover').map(entry)),
      landmarks(pages),
    ].join('\n'),
  });

function entry({ name, title, sections }: BookPage): Mark {
  const inner = sections.map((section) => ({
    tag: 'li',
    children: [link(section.title, `${pageFile(name)}#${section.id}`)],
  }));
  return {
    tag: 'li',
    children: [
      link(title, pageFile(name)),
      ...(inner.length > 0 ? [{ tag: 'ol', children: inner }] : []),
    ],
  };
}

const link = (text: string, href: string, type?: string): Mark => ({
  tag: 'a',
  text,
  attrs: { ...(type !== undefined && { 'epub:type': type }), href },
});

const navigation = (type: string, title: string, entries: readonly Mark[]): string =>
  toMarkup({
    tag: 'nav',
    attrs: { 'epub:type': type, id: type, 'aria-labelledby': `${type}-title` },
    children: [
      { tag: 'h1', text: title, attrs: { id: `${type}-title` } },
      { tag: 'ol', children: entries },
    ],
  });

/** Where the parts of the book begin: reading systems open it at its text. */
function landmarks(pages: readonly BookPage[]): string {
  const first = (part: string): BookPage | undefined =>
    pages.find(({ type }) => type.split(' ').includes(part));
  const list = ['cover', 'titlepage', 'bodymatter', 'copyright-page'].flatMap((part) => {
    const page = first(part);
    return page ? [{ tag: 'li', children: [link(page.title, pageFile(page.name), part)] }] : [];
  });
  return navigation('landmarks', 'Parts of the book', list).replace('<nav ', '<nav hidden="" ');
}
