import { sitePath } from './site-path.ts';

/**
 * Address of the page on which an embed is chosen and files are found, with a page of ours chosen and,
 * if named, one of its steps. Where no script runs there, it leads to what is ready to copy of that page.
 * @param page `chapters/region`, `figures/where`
 */
export const chooserPath = (page: string, step?: string): string =>
  sitePath(`/embed/?show=${page}${step === undefined ? '' : `&step=${step}`}#${page}`);
