/** A title as names of files and keys have it: `Seven Kilometers` is `seven-kilometers`. */
export const plainName = (title: string): string =>
  title
    .toLowerCase()
    .match(/[a-z\d]+/g)
    ?.join('-') ?? 'edition';
