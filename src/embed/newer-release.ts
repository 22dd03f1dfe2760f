import { isLater } from '../schemas/is-later.ts';
import { embedPartOf } from './embed-parts.ts';
import { fetchLatestRelease } from './latest-release.ts';

/** From a page of a frozen copy, `/releases/1.2.0/embed/figures/where/`, to what lies beside all copies. */
const LATEST = '../../../../latest.json';

/**
 * Let a frozen copy say that a newer release exists, with a link to what that one changed. Where
 * nobody answers, such as in a copy that somebody keeps elsewhere, it says nothing.
 */
export async function tellOfNewerRelease(page: Document): Promise<void> {
  const { release } = page.documentElement.dataset;
  if (release === undefined) return;
  const latest = await fetchLatestRelease(LATEST);
  if (!latest || !isLater(latest.version, release)) return;
  const link = embedPartOf(page, 'newer') as HTMLAnchorElement;
  link.hash = `release-${latest.version}`;
  link.hidden = false;
}
