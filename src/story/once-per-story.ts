import type { Story } from './story.ts';

/** What is found out of a whole story, once for each, however many pages ask. */
export function oncePerStory<Found>(find: (story: Story) => Found): (story: Story) => Found {
  const known = new WeakMap<Story, Found>();
  return (story) => {
    const found = known.get(story) ?? find(story);
    known.set(story, found);
    return found;
  };
}
