import { LICENSE_ADDRESS, LICENSE_NAME } from '../components/license.ts';
import { wholeAddress } from '../components/site-address.ts';
import type { Mark } from '../graphics/mark.ts';
import type { Publication } from '../schemas/publication.ts';
import { sceneOf, stateOf } from '../scenes/scene-state.ts';
import type { Story } from '../story/story.ts';

/** What a picture says of itself, wherever it is taken. */
export type PictureWords = {
  readonly title: string;
  /** What is to be seen, for those who do not see it. */
  readonly description: string;
  /** Whose work it is and on what terms, in one line. */
  readonly credit: string;
  /** The publication it comes from, and whose research that retells. */
  readonly publication: string;
  readonly authors: readonly string[];
  readonly retold: string;
  /** Where it stands; nowhere while the publication has no address. */
  readonly address: string | undefined;
};

/** Whose work everything here is and on what terms, in one line. */
export const creditOf = ({ title, retells }: Publication): string =>
  `${title}, after ${retells.authors.join(' and ')} (${retells.publisher}, ${retells.date}). ${LICENSE_NAME}`;

/** The research that the publication retells, in one line without a period. */
export const retoldBy = ({ retells }: Publication): string =>
  `${retells.authors.join(' and ')}, “${retells.title},” ${retells.publisher} / ${retells.program}, ${retells.date}`;

/** What the picture of a state, called after its step, says of itself. */
export function pictureWords(
  story: Story,
  picture: { readonly scene: string; readonly state: string; readonly step: string },
): PictureWords {
  const scene = sceneOf(story, picture.scene);
  const { publication } = story;
  return {
    title: scene.title,
    description: stateOf(scene, picture.state).alt,
    credit: creditOf(publication),
    publication: publication.title,
    authors: publication.retells.authors,
    retold: retoldBy(publication),
    address: wholeAddress(`/figures/${scene.id}/#${picture.step}`),
  };
}

/** The words at the head of a picture’s file: title, description, and a record for catalogs. */
export const headOf = (words: PictureWords): Mark[] => [
  { tag: 'title', text: words.title },
  { tag: 'desc', text: words.description },
  { tag: 'metadata', children: [recordOf(words)] },
];

/** The record in Dublin Core, in the form that Inkscape writes and others read. */
function recordOf(words: PictureWords): Mark {
  const about = words.address ?? '';
  return {
    tag: 'rdf:RDF',
    attrs: {
      'xmlns:rdf': 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
      'xmlns:cc': 'http://creativecommons.org/ns#',
      'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
    },
    children: [
      {
        tag: 'cc:Work',
        attrs: { 'rdf:about': about },
        children: [
          text('dc:format', 'image/svg+xml'),
          text('dc:title', words.title),
          text('dc:description', words.description),
          ...(about === '' ? [] : [text('dc:identifier', about)]),
          agent('dc:creator', words.publication),
          agent('dc:rights', words.credit),
          text('dc:source', words.retold),
          { tag: 'cc:license', attrs: { 'rdf:resource': LICENSE_ADDRESS } },
        ],
      },
    ],
  };
}

const text = (tag: string, words: string): Mark => ({ tag, text: words });

const agent = (tag: string, name: string): Mark => ({
  tag,
  children: [{ tag: 'cc:Agent', children: [text('dc:title', name)] }],
});
