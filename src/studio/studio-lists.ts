/** What the Studio shows, in the order of its head. */
export const STUDIO_LISTS: readonly (readonly [label: string, path: `/${string}`])[] = [
  ['Problems', '/studio/'],
  ['Scenes', '/studio/scenes/'],
  ['Chapters', '/studio/chapters/'],
  ['Notes', '/studio/notes/'],
  ['Sources', '/studio/sources/'],
  ['Actors', '/studio/actors/'],
  ['Places', '/studio/places/'],
];
