/** The pages on which everything of the publication is listed: what each is called, and its path. */
export const SITE_LISTS = [
  ['Contents', '/'],
  ['Actors', '/actors/'],
  ['Places', '/places/'],
  ['Figures', '/figures/'],
  ['Notes', '/notes/'],
] as const;
