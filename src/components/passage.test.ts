// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { passageOf, withSource } from './passage.ts';

const fragmentOf = (html: string): DocumentFragment => {
  const range = document.createRange();
  return range.createContextualFragment(html);
};

test('paragraphs stand apart, and lines that the source breaks do not', () => {
  const { text } = passageOf(fragmentOf('<p>One\n  line.</p><ul><li>Two</li><li>Three</li></ul>'));
  expect(text).toBe('One line.\n\nTwo\n\nThree');
});

test('the number of a note does not stick to the word before it', () => {
  const { text, html } = passageOf(fragmentOf('<p>A claim.<a role="doc-noteref">12</a> More.</p>'));
  expect(text).toBe('A claim. More.');
  expect(html).toBe('<p>A claim. More.</p>');
});

test('words that are only read aloud, and controls, stay where they are', () => {
  const { text } = passageOf(
    fragmentOf(
      '<div data-stage="a">1 of 4</div><p>Told.</p><p class="visually-hidden">Read aloud.</p><p hidden>Kept back.</p>',
    ),
  );
  expect(text).toBe('Told.');
});

test('a quotation is copied with who says it, a picture of a step is not', () => {
  const { text } = passageOf(
    fragmentOf(
      '<figure><blockquote><p>“So.”</p></blockquote><figcaption>A resident</figcaption></figure>' +
        '<figure><img alt="A river."><figcaption>Embed it</figcaption></figure>',
    ),
  );
  expect(text).toBe('“So.”\n\nA resident');
});

test('a part of a paragraph is a passage, too', () => {
  expect(passageOf(fragmentOf('and <em>so</em> on')).text).toBe('and so on');
});

test('where a passage comes from stands beneath it, and no title is read as markup', () => {
  const { text, html } = withSource(
    { text: 'Told.', html: '<p>Told.</p>' },
    'A < B',
    'https://a.b/#c',
  );
  expect(text).toBe('Told.\n\nA < B\nhttps://a.b/#c');
  expect(html).toBe('<p>Told.</p><p><a href="https://a.b/#c">A &lt; B</a></p>');
});
