import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { MAP_LAYERS } from '../kinds/map/schema.ts';
import { ACTOR_KINDS } from '../schemas/actor.ts';
import { readStory } from '../story/read-story.ts';
import { RECIPES } from '../testing/recipes.ts';
import { smallStory } from '../testing/small-story.ts';

const guide = readFileSync(new URL('../../content/README.md', import.meta.url), 'utf8');
const section = /^## Recipes\n([^]*?)^## /m.exec(guide)?.[1] ?? '';

test('the guide has the recipes that are tried here', () => {
  const titles = [...section.matchAll(/^### (.+)$/gm)].map(([, title]) => title);
  expect(titles).toEqual(Object.keys(RECIPES));
});

test.each(Object.entries(RECIPES))('“%s” leads to a sound story that shows it', (_, recipe) => {
  const { story, problems } = readStory(smallStory(recipe.changes));
  expect(problems).toEqual([]);
  expect(recipe.holds(story ?? expect.fail('no story'))).toEqual(recipe.what);
});

test('recipes name every layer of maps and every kind of actors', () => {
  const named = [...section.matchAll(/`([a-z-]+)`/g)].map(([, word]) => word);
  expect(named).toEqual(expect.arrayContaining([...MAP_LAYERS, ...ACTOR_KINDS]));
});
