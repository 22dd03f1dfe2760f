import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { themeStyles } from './theme-styles.ts';

const tokens = readFileSync(new URL('../styles/tokens.css', import.meta.url), 'utf8');

test('a frame can be light in a dark system and dark in a light one, in every color', () => {
  const [light = '', dark = ''] = themeStyles(tokens).split('}');
  const colors = (rule: string) => [...rule.matchAll(/(--[\w-]+):#/g)].map(([, name]) => name);
  expect(light).toMatch(/^:root\[data-theme='light'\].*color-scheme:light$/);
  expect(dark).toMatch(/^:root\[data-theme='dark'\].*color-scheme:dark$/);
  expect(colors(dark)).toEqual(colors(light));
  expect(colors(dark).length).toBeGreaterThan(15);
});
