/** Elements that say how large a file of the site is, once it is made. */
const TOLD = /(<span data-size-of="([^"]+)">)[^<]*(?=<\/span>)/g;

/**
 * Write into a page how large the files are that it says so of: they are made when pages are.
 * @param sizeOf the size of a file in bytes, by its path within the site
 */
export const tellSizes = (html: string, sizeOf: (file: string) => number): string =>
  html.replace(TOLD, (_, start: string, file: string) => `${start}${inMegabytes(sizeOf(file))}`);

const inMegabytes = (bytes: number): string => `${(bytes / 1e6).toFixed(1)} MB`;
