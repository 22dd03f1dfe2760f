import type { SourceType } from '../schemas/source.ts';

/** A person by family and given name, or a body by its whole name, as CSL has them. */
export type CslName =
  { readonly family: string; readonly given: string } | { readonly literal: string };

/** A date as precise as it is known: year, month and day, or the first of them. */
export type CslDate = { readonly 'date-parts': readonly [readonly number[]] };

/**
 * A work to be cited, as an item of CSL-JSON (Citation Style Language 1.0.2), which reference
 * managers read and write.
 */
export type CslItem = {
  readonly id: string;
  readonly type: SourceType;
  readonly title: string;
  readonly author?: readonly CslName[];
  readonly editor?: readonly CslName[];
  /** Who wrote the work that this one retells. */
  readonly 'original-author'?: readonly CslName[];
  readonly 'original-title'?: string;
  readonly 'container-title'?: string;
  readonly 'collection-title'?: string;
  readonly 'collection-number'?: string;
  readonly volume?: string;
  readonly issue?: string;
  readonly page?: string;
  readonly issued?: CslDate;
  readonly accessed?: CslDate;
  readonly publisher?: string;
  readonly 'publisher-place'?: string;
  readonly archive?: string;
  readonly URL?: string;
  /** How long a recording runs: minutes and seconds. */
  readonly dimensions?: string;
  /** An ISO 639 code: `en`, `ar`. */
  readonly language: string;
  readonly note?: string;
};

/** A date of the content, `2019-06`, as CSL writes it. */
export function cslDate(written: string): CslDate {
  return { 'date-parts': [written.split('-').map(Number)] };
}

/** A date of CSL as ISO 8601 has it: `2019-06`. */
export function isoDate({ 'date-parts': [parts] }: CslDate): string {
  return parts.map((part) => String(part).padStart(2, '0')).join('-');
}
