/** The file of a page of the book, by its name: a chapter’s slug. */
export const pageFile = (name: string): string => `${name}.xhtml`;

/** The file of the picture that shows a state of a scene. */
export const pictureFile = (scene: string, state: string): string =>
  `pictures/${scene}.${state}.svg`;
