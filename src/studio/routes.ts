/** The pages of the Studio: their addresses, and the files in `pages/` that make them. */
export const ROUTES: readonly (readonly [pattern: string, file: string])[] = [
  ['/studio', 'problems.astro'],
  ['/studio/scenes', 'scenes.astro'],
  ['/studio/scenes/[scene]', 'scene.astro'],
  ['/studio/scenes/[scene]/[state]', 'state.astro'],
  ['/studio/drawings/[scene]/[file].svg', 'drawing.ts'],
  ['/studio/chapters', 'chapters.astro'],
  ['/studio/chapters/[chapter]', 'chapter.astro'],
  ['/studio/[list]', 'entries.astro'],
];
