import { LICENSE_ADDRESS, LICENSE_NAME } from '../components/license.ts';
import { wholeAddress } from '../components/site-address.ts';
import type { Mark } from '../graphics/mark.ts';
import { toMarkup } from '../graphics/markup.ts';
import { retoldBy } from '../pictures/picture-words.ts';
import { dateText } from '../schemas/calendar.ts';
import type { Story } from '../story/story.ts';
import type { BookPage } from './book-page.ts';

const paragraph = (text: string, name?: string): Mark => ({
  tag: 'p',
  text,
  ...(name !== undefined && { attrs: { class: name } }),
});

/** The picture on the outside of the book, on a page of its own. */
export const coverPage = ({ publication }: Story): BookPage => ({
  name: 'cover',
  title: 'Cover',
  type: 'cover',
  sections: [],
  body: toMarkup({
    tag: 'div',
    attrs: { class: 'cover' },
    children: [
      {
        tag: 'img',
        attrs: {
          src: COVER_FILE,
          role: 'doc-cover',
          alt: `${publication.title}: ${publication.subtitle}`,
        },
      },
    ],
  }),
});

/** Where the picture on the outside of the book lies in it. */
export const COVER_FILE = 'pictures/cover.png';

/** The first page: what this is, and what it retells. */
export function titlePage({ publication, releases }: Story): BookPage {
  const { title, subtitle, lede, credit } = publication;
  const [release] = releases;
  const home = wholeAddress('/');
  return {
    name: 'title',
    title,
    type: 'frontmatter titlepage',
    sections: [],
    body: [
      { tag: 'h1', text: title },
      paragraph(subtitle, 'subtitle'),
      ...(lede === undefined ? [] : [paragraph(lede)]),
      paragraph(credit),
      paragraph(
        [
          ...(release ? [`Edition ${release.version}, ${dateText(release.date)}.`] : []),
          ...(home === undefined ? [] : [`With its maps and charts moving: ${home}`]),
        ].join(' '),
      ),
    ]
      .map(toMarkup)
      .join('\n'),
  };
}

/** The last page: how to cite it, whose it is and under which terms. */
export const termsPage = ({ publication }: Story): BookPage => ({
  name: 'terms',
  title: 'Credits and terms',
  type: 'backmatter copyright-page',
  sections: [],
  body: [
    { tag: 'h1', text: 'Credits and terms' },
    paragraph(publication.credit),
    paragraph(
      `Cite the research itself: ${retoldBy(publication)}. To point to this edition, add: retold as ${publication.title}.`,
    ),
    {
      tag: 'p',
      children: [
        { tag: 'span', text: 'Text and drawings of this edition: ' },
        { tag: 'a', text: LICENSE_NAME, attrs: { href: LICENSE_ADDRESS } },
      ],
    },
    {
      tag: 'ul',
      children: publication.licenses.map(({ covers, license, credit = '' }) => ({
        tag: 'li',
        text: `${covers}: ${license}. ${credit}`.trim(),
      })),
    },
    paragraph(`The report: ${publication.retells.rights}`),
  ]
    .map(toMarkup)
    .join('\n'),
});
