/** The endings of files that are painted, or packed of painted ones. */
const PAINTED = ['png', 'webp', 'gif', 'zip', 'epub'];

/**
 * Whether a file of `pages/` makes what is painted. That takes most of a build, so that it begins early,
 * and is left out where only pages are looked at.
 */
export const isPainted = (file: string): boolean =>
  PAINTED.some((ending) => file.endsWith(`.${ending}.ts`));
