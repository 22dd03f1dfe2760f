import { expect, test } from 'vitest';
import { asksForHeight, heightInDialects, hostWays, linkInDialects } from './dialects.ts';

const said = (search: string, hash = ''): unknown[] =>
  heightInDialects(640, hostWays({ search, hash }), 'https://example.org/embed/');

test('any host hears the height in the words of AMP and of Medium', () => {
  expect(said('')).toEqual([
    { sentinel: 'amp', type: 'embed-size', height: 640 },
    '{"src":"https://example.org/embed/","context":"iframe.resize","height":640}',
  ]);
});

test('a host that named the frame as Pym does hears it in Pym’s words', () => {
  expect(said('?childId=a-frame')).toContain(['pym', 'a-frame', 'height', '640'].join('xPYMx'));
});

test('a name that would be more than a name is none', () => {
  expect(said('?childId=a%20b<script>')).toHaveLength(2);
});

test('WordPress hears the height and links with the secret it gave', () => {
  expect(said('', '#?secret=AbC123')).toContainEqual({
    message: 'height',
    value: 640,
    secret: 'AbC123',
  });
  const ways = hostWays({ search: '', hash: '#?secret=AbC123' });
  expect(linkInDialects('https://example.org/', ways)).toEqual([
    { message: 'link', value: 'https://example.org/', secret: 'AbC123' },
  ]);
});

test('nobody else is asked to open a link', () => {
  expect(linkInDialects('https://example.org/', hostWays({ search: '', hash: '#a-step' }))).toEqual(
    [],
  );
});

test('a host that has come late asks for the height as Frames does, and nobody else asks for it', () => {
  expect(asksForHeight({ sentinel: 'amp', type: 'frames-init' })).toBe(true);
  for (const said of [undefined, null, 'frames-init', {}, { sentinel: 'amp', type: 'embed-size' }])
    expect(asksForHeight(said)).toBe(false);
});
