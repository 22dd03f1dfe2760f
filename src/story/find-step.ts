import type { Story, StoryStep } from './story.ts';

/** The step of this id. Throws where no chapter has one, which the checks have ruled out. */
export function findStep(story: Story, id: string): StoryStep {
  for (const { steps } of story.chapters) {
    const step = steps.find((each) => each.id === id);
    if (step) return step;
  }
  throw new Error(`No chapter has a step “${id}”.`);
}
