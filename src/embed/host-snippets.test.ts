import { expect, test } from 'vitest';
import { hostSnippets, type Shown } from './host-snippets.ts';

const shown: Shown = {
  embeddable: {
    page: 'chapters/one',
    title: 'The “first” & <only>',
    steps: [
      { id: 'a', title: 'It begins.', scene: 'river', alt: 'A "river".' },
      { id: 'b', title: 'It ends.', scene: 'river', alt: 'A sea.' },
    ],
  },
  choice: { mode: 'scroll', theme: 'dark', step: 'b' },
  site: 'https://example.org/story/',
  publication: 'A Story',
};
const codeOf = (id: string, changes: Partial<Shown> = {}): string =>
  hostSnippets({ ...shown, ...changes }).find((each) => each.id === id)?.code ?? '';

test('where scripts are stripped, a frame goes step by step in place of scrolling', () => {
  const code = codeOf('page');
  expect(code).toMatch(/^<seven-kilometers mode="scroll">/);
  expect(code).toContain(
    'src="https://example.org/story/embed/chapters/one/?theme=dark&amp;step=b"',
  );
  expect(code).toContain('src="https://example.org/story/embed/v1/loader.js"');
});

test('a system that takes an address is given the chapter’s, and whoever chose more is told that it is lost', () => {
  const saysOfAddress = (changes: Partial<Shown> = {}) =>
    hostSnippets({ ...shown, ...changes }).find(({ id }) => id === 'address')?.does;
  expect(codeOf('address')).toBe('https://example.org/story/chapters/one/');
  for (const choice of [{ step: 'b' }, { theme: 'dark' }, { from: 'b' }] as const)
    expect(saysOfAddress({ choice })).not.toBe(saysOfAddress({ choice: {} }));
});

test('a frame without scripts around it is asked for as it was chosen', () => {
  expect(codeOf('frame')).toContain('?mode=scroll&amp;theme=dark&amp;step=b"');
});

test('an image is the PNG of the step that was chosen, dark where that was, with its words, and leads to the chapter', () => {
  expect(codeOf('image')).toContain('src="https://example.org/story/figures/river/b-dark.png"');
  expect(codeOf('image', { choice: {} })).toContain('alt="A &quot;river&quot;."');
  expect(codeOf('image', { choice: {} })).toContain(
    '<a href="https://example.org/story/chapters/one/">',
  );
  expect(codeOf('image')).toContain('<a href="https://example.org/story/chapters/one/#b">');
});

test('an image is no wider than its place', () => {
  expect(codeOf('image')).toContain('style="max-width:100%;height:auto"');
});

test('a frame that waits for a click has the picture in its place, and keeps the choice', () => {
  const code = codeOf('page', { asksFirst: true, choice: { mode: 'steps', step: 'b' } });
  expect(code).toContain('data-consent="click"');
  expect(code).toContain('src="https://example.org/story/embed/chapters/one/?step=b"');
  expect(code).toContain('/figures/river/b');
  expect(code).not.toContain('<iframe');
});

test('a frame without scripts has the size that was chosen', () => {
  expect(codeOf('frame', { size: { width: 480, height: 720 } })).toContain(
    'width="480" height="720"',
  );
});

test.each(['page', 'frame', 'image', 'amp'])('no title breaks out of the markup: %s', (id) => {
  expect(codeOf(id)).not.toMatch(/<only>/);
});

test('what has no step has no image', () => {
  const bare = { ...shown.embeddable, steps: [] };
  expect(hostSnippets({ ...shown, embeddable: bare }).map(({ id }) => id)).toEqual([
    'page',
    'address',
    'frame',
  ]);
});

const frozen = { version: '1.2.0', integrity: 'sha384-abc' };

test('a frozen frame is of the release, and its script is one that cannot have changed', () => {
  for (const id of ['page', 'frame', 'amp']) {
    expect(codeOf(id, { frozen })).toContain(
      'src="https://example.org/story/releases/1.2.0/embed/chapters/one/?',
    );
  }
  expect(codeOf('page', { frozen })).toContain(
    '<script async src="https://example.org/story/releases/1.2.0/embed/v1/loader.js" integrity="sha384-abc" crossorigin="anonymous">',
  );
  expect(codeOf('page')).not.toContain('integrity');
});

test('what cannot be frozen leads to what is live, and says so', () => {
  for (const id of ['address', 'image']) {
    expect(codeOf(id, { frozen })).toBe(codeOf(id));
    const says = (changes: Partial<Shown>) =>
      hostSnippets({ ...shown, ...changes }).find((each) => each.id === id)?.does;
    expect(says({ frozen })).not.toBe(says({}));
  }
});
