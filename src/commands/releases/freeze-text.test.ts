import { expect, test } from 'vitest';
import { freezeText, markRelease } from './freeze-text.ts';

test.each(['/', '/story/'])(
  'a page below %s finds in its own copy what it shows, and its links lead to the site',
  (base) => {
    const page = [
      `<link rel="canonical" href="${base}figures/one/">`,
      `<link rel="stylesheet" href="${base}_astro/style.hash.css">`,
      `<script defer src="${base}embed/v1/frame.js"></script>`,
      `<section data-drawing="${base}figures/one/drawing.json">`,
      `<source srcset="${base}figures/one/a-narrow.svg">`,
      `<a href="${base}notes/#note-1">1</a>`,
    ];
    const { text, files } = freezeText(page.join('\n'), '.html', base);
    expect(text.split('\n')).toEqual([
      page[0],
      '<link rel="stylesheet" href="../../../_astro/style.hash.css">',
      '<script defer src="../../../embed/v1/frame.js"></script>',
      '<section data-drawing="../../../figures/one/drawing.json">',
      '<source srcset="../../../figures/one/a-narrow.svg">',
      page[5],
    ]);
    expect(files).toEqual([
      '_astro/style.hash.css',
      'embed/v1/frame.js',
      'figures/one/drawing.json',
      'figures/one/a-narrow.svg',
    ]);
  },
);

test('faces are found from the style sheet, and data of a script from the page it runs in', () => {
  expect(freezeText('src:url(/story/_astro/a.woff2)', '.css', '/story/')).toEqual({
    text: 'src:url(../_astro/a.woff2)',
    files: ['_astro/a.woff2'],
  });
  expect(freezeText('fetch(`/story/_astro/map.json`);a="/b"', '.js', '/story/')).toEqual({
    text: 'fetch(`../../../_astro/map.json`);a="/b"',
    files: ['_astro/map.json'],
  });
});

test('a copy says of which release it is', () => {
  expect(markRelease('<!doctype html><html lang="en" class="embed">', '1.2.0')).toBe(
    '<!doctype html><html data-release="1.2.0" lang="en" class="embed">',
  );
});
