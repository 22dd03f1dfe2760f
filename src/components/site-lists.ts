/** Where the chapters are listed: what it is called, and its path. */
export const CONTENTS = ['Contents', '/#contents'] as const;

/** The pages on which everything else of the publication is listed: what each is called, and its path. */
export const SITE_LISTS = [
  ['Actors', '/actors/'],
  ['Places', '/places/'],
  ['Figures', '/figures/'],
  ['Notes', '/notes/'],
] as const;

/** The pages beside the chapters that every page leads to. */
export const SITE_PAGES = [...SITE_LISTS, ['About', '/about/']] as const;
