import { proseOf, type Draft } from '../../story/draft.ts';
import type { Position } from '../../story/problem.ts';

/** An address of another site, and where the content tells it first. */
export type ToldAddress = Position & {
  readonly file: string;
  readonly address: string;
  /** A copy that readers are led to as well. */
  readonly copy?: string;
};

/**
 * Every address of another site that the sources and the prose lead to, each once, without the place
 * on its page. One of which the report has only a part is known to lead nowhere.
 */
export function toldAddresses(draft: Draft): ToldAddress[] {
  const told: ToldAddress[] = [
    ...draft.sources.flatMap(({ file, data, locate }) =>
      (['url', 'archived'] as const).flatMap((field) => {
        const address = data?.[field];
        const isWhole = field === 'archived' || data?.urlIncomplete === undefined;
        if (address === undefined || !isWhole) return [];
        const copy = field === 'url' ? data?.archived : undefined;
        return [{ file, address, ...locate([field]), ...(copy !== undefined && { copy }) }];
      }),
    ),
    ...proseOf(draft).flatMap(({ file, text }) =>
      text.links
        .filter(({ url, isImage }) => !isImage && /^https?:/.test(url))
        .map(({ url, line, column }) => ({ file, address: url, line, column })),
    ),
  ].map((each) => ({ ...each, address: each.address.replace(/#.*/, '') }));
  return [...new Map(told.toReversed().map((each) => [each.address, each])).values()].toReversed();
}
