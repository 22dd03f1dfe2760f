import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { partyStyles } from '../graphics/party-styles.ts';
import { themeStyles } from './theme-styles.ts';

const tokens = readFileSync(new URL('../styles/tokens.css', import.meta.url), 'utf8');
const parties = partyStyles({ ferry: { name: 'The ferry', light: '#1f6b52', dark: '#6fc4a2' } });

test('a frame can be light in a dark system and dark in a light one, in every color', () => {
  const [light = '', dark = ''] = themeStyles([tokens, parties]).split('}');
  const colors = (rule: string) => [...rule.matchAll(/(--[\w-]+):#/g)].map(([, name]) => name);
  expect(light).toMatch(/^:root\[data-theme='light'\].*color-scheme:light$/);
  expect(dark).toMatch(/^:root\[data-theme='dark'\].*color-scheme:dark$/);
  expect(colors(dark)).toEqual(colors(light));
  expect(light).toContain('--party-ferry:#1f6b52;');
  expect(dark).toContain('--party-ferry:#6fc4a2;');
  expect(colors(dark).length).toBeGreaterThan(15);
});

test('a story without parties has a frame’s colors all the same', () => {
  expect(themeStyles([tokens, partyStyles({})])).toBe(themeStyles([tokens]));
});
