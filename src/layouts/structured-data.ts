import type { Article, Report, WithContext } from 'schema-dts';
import { LICENSE_ADDRESS } from '../components/license.ts';
import { siteAddress } from '../components/site-address.ts';
import type { Publication } from '../schemas/publication.ts';
import { revisedOn } from '../story/placed-corrections.ts';
import type { Story, StoryChapter } from '../story/story.ts';

/** What search engines are told of a chapter: an article, and whose work it retells. */
export function chapterData(
  story: Story,
  { slug, head, words }: StoryChapter,
): WithContext<Article> {
  const { publication } = story;
  const revised = revisedOn(story, slug);
  return {
    '@context': 'https://schema.org',
    '@type': 'Article',
    headline: head.title,
    description: head.description,
    url: siteAddress(`/chapters/${slug}/`),
    image: siteAddress(`/cards/chapters/${slug}.png`),
    inLanguage: 'en',
    ...(head.published && { datePublished: head.published }),
    ...(revised && { dateModified: revised }),
    wordCount: words,
    position: head.order,
    author: editionOf(publication),
    publisher: editionOf(publication),
    isPartOf: { '@type': 'CreativeWork', name: publication.title, url: siteAddress('/') },
    isBasedOn: reportOf(publication),
    license: LICENSE_ADDRESS,
  };
}

/** What search engines are told of the whole. */
export function publicationData(publication: Publication): WithContext<Article> {
  return {
    '@context': 'https://schema.org',
    '@type': 'Article',
    headline: publication.title,
    alternativeHeadline: publication.subtitle,
    description: publication.description,
    url: siteAddress('/'),
    image: siteAddress('/cards/index.png'),
    inLanguage: 'en',
    author: editionOf(publication),
    publisher: editionOf(publication),
    isBasedOn: reportOf(publication),
    creditText: publication.credit,
    license: LICENSE_ADDRESS,
  };
}

/** This edition answers for its words; the report’s authors had no part in it. */
const editionOf = ({ title }: Publication) =>
  ({ '@type': 'Organization', name: title, url: siteAddress('/') }) as const;

const reportOf = ({ retells }: Publication): Report => ({
  '@type': 'Report',
  name: retells.title,
  author: retells.authors.map((name) => ({ '@type': 'Person', name })),
  publisher: { '@type': 'Organization', name: retells.publisher },
  datePublished: retells.issued,
  copyrightNotice: retells.rights,
});
