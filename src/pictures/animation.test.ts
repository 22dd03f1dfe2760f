import sharp from 'sharp';
import { expect, test } from 'vitest';
import { figureStatesOf } from '../figures/figure-states.ts';
import { readStory } from '../story/read-story.ts';
import { animationOf } from './animation.ts';
import { PAINTED_WIDTHS } from './picture-sizes.ts';

const { story } = readStory(`${import.meta.dirname}/../../content`);
if (story === undefined) throw new Error('The publication has no story.');
const scene = [...story.scenes.keys()].find((id) => figureStatesOf(story, id).length > 1) ?? '';

test.each(['webp', 'gif'] as const)(
  'as %s, a scene shows each of its states in turn',
  async (format) => {
    const states = figureStatesOf(story, scene);
    const film = await animationOf(story, scene, format);
    const { pages, width, loop, delay } = await sharp(film, { animated: true }).metadata();
    expect(width).toBe(PAINTED_WIDTHS[format]);
    expect(pages).toBe(states.length);
    expect(loop).toBe(0);
    expect(Math.min(...(delay ?? [0]))).toBeGreaterThanOrEqual(2500);
    expect(film.length).toBeLessThan(1_000_000);
  },
);
