import { z } from 'astro/zod';
import { text } from './text.ts';

/** The state of a scene with which a publication or a chapter opens. */
export const openingState = z.strictObject({
  scene: text.describe('A scene: the name of its file, without “.yaml”.'),
  state: text.describe('The state of that scene which is shown.'),
});
