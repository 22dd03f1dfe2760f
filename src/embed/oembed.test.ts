// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Publication } from '../schemas/publication.ts';
import { oembedAddress, oembedOf, type EmbeddedPage } from './oembed.ts';

beforeEach(() => vi.stubEnv('SITE_URL', 'https://example.org'));
afterEach(() => vi.unstubAllEnvs());

const publication = {
  title: 'A River & its “Banks”',
  retells: { title: 'A Report', authors: ['An Author', 'Another'] },
} as unknown as Publication;
const page: EmbeddedPage = { page: 'chapters/one', title: 'The “Left” <bank> & "right"' };

const oembed = () => {
  const found = oembedOf(publication, page);
  if (found === undefined) throw new Error('There is no response.');
  return found;
};

/** The elements of some markup, each with its attributes. */
const elementsIn = (markup: string) => {
  const template = document.createElement('template');
  template.innerHTML = markup;
  return [...template.content.querySelectorAll('*')].map((element) => ({
    tag: element.localName,
    attributes: Object.fromEntries([...element.attributes].map(({ name, value }) => [name, value])),
  }));
};

test('a response has what oEmbed 1.0 asks of a rich one, each of its kind', () => {
  const response = oembed();
  expect(response).toMatchObject({ type: 'rich', version: '1.0', title: page.title });
  for (const key of ['width', 'height', 'cache_age'] as const) {
    expect(Number.isInteger(response[key])).toBe(true);
  }
  for (const key of ['author_url', 'provider_url', 'thumbnail_url'] as const) {
    expect(new URL(response[key]).origin).toBe('https://example.org');
  }
  expect(response.thumbnail_url).toBe('https://example.org/cards/chapters/one.png');
  expect([response.thumbnail_width, response.thumbnail_height]).toEqual([1200, 630]);
  expect(response.author_name).toContain('An Author and Another');
});

test('the embed is one frame with a name, and whatever a title holds stays in it', () => {
  const elements = elementsIn(oembed().html);
  expect(elements.map(({ tag }) => tag)).toEqual(['iframe']);
  expect(elements[0]?.attributes).toMatchObject({
    src: 'https://example.org/embed/chapters/one/',
    title: `${page.title} (${publication.title})`,
  });
  expect(elements[0]?.attributes['sandbox']).not.toContain('top-navigation');
});

test('what WordPress leaves of the embed still shows it: its address, name and size, without a border', () => {
  const KEPT = ['src', 'width', 'height', 'frameborder', 'marginwidth', 'marginheight'];
  const { html, width, height } = oembed();
  // WordPress looks for an empty frame, and takes nothing else.
  expect(html.match(/<iframe.*?><\/iframe>/g)).toEqual([html]);
  const kept = Object.entries(elementsIn(html)[0]?.attributes ?? {}).filter(([name]) =>
    [...KEPT, 'scrolling', 'title'].includes(name),
  );
  expect(Object.fromEntries(kept)).toEqual({
    src: 'https://example.org/embed/chapters/one/',
    title: `${page.title} (${publication.title})`,
    width: String(width),
    height: String(height),
    frameborder: '0',
  });
  // It gives a frame 200 pixels of height at least, and 1,000 at most.
  expect(height).toBeGreaterThanOrEqual(200);
  expect(height).toBeLessThanOrEqual(1000);
});

test('a build that does not know its address offers no embed by address', () => {
  vi.stubEnv('SITE_URL', '');
  expect(oembedOf(publication, page)).toBeUndefined();
  expect(oembedAddress(page.page)).toBeUndefined();
});
