import { z } from 'astro/zod';
import { entryId } from '../../schemas/entry-id.ts';

const fieldChange = z.strictObject({
  path: z
    .tuple([z.enum(['states', 'marks']), entryId])
    .describe('A state, or a mark of a map, by its name.'),
  from: z.unknown().optional().describe('What the page knew of it; nothing where it is new.'),
  value: z.unknown().optional().describe('What it is to be.'),
});

/** What a page of the Studio asks for: parts of one scene’s file that are to say something else. */
export const sceneChange = z.strictObject({
  scene: entryId.describe('The scene, by the name of its file.'),
  state: entryId.describe('The state that is looked at.'),
  changes: z.array(fieldChange).max(100),
  save: z.boolean().describe('Whether to write the file, or only to say what it would be.'),
});

/** What a page of the Studio asks for. */
export type SceneChange = z.output<typeof sceneChange>;
