import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readStory } from '../story/read-story.ts';
import { apartness } from './color-difference.ts';
import { THEMES, themeTokens } from './theme-tokens.ts';

test.each(THEMES)('what is farmed has a color that is no party’s, on %s pages', (theme) => {
  const { story } = readStory(`${import.meta.dirname}/../../content`);
  const sheet = readFileSync(`${import.meta.dirname}/../styles/tokens.css`, 'utf8');
  const crop = /--crop: (#\w{6})/.exec(themeTokens(sheet)[theme])?.[1] ?? expect.fail('No crop.');
  const parties = Object.values(story?.vocabulary.parties ?? {});
  expect(parties.length).toBeGreaterThan(0);
  expect(Math.min(...parties.map((party) => apartness(crop, party[theme])))).toBeGreaterThan(0.08);
});
