import type { Publication } from '../schemas/publication.ts';
import { plainName } from './plain-name.ts';

/** The whole publication as files to take along: what they are called, at the root of the site. */
export const bookNames = ({ title }: Publication): Readonly<Record<'epub' | 'pdf', string>> => ({
  epub: `${plainName(title)}.epub`,
  pdf: `${plainName(title)}.pdf`,
});
