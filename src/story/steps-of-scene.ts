import type { Story } from './story.ts';

/** The ids of the steps that show a scene, in reading order. */
export const stepsOfScene = ({ chapters }: Story, scene: string): string[] =>
  chapters
    .flatMap(({ steps }) => steps)
    .filter((step) => step.scene === scene)
    .map(({ id }) => id);
