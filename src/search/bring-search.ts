import type { SearchDocument } from './search-document.ts';
import type { Found } from './search-index.ts';

type Search = (query: string) => Found;

/**
 * A search whose code and documents come when it is first asked, and again when they did not come.
 * @param address of the file with all documents
 */
export function bringSearch(address: string): (query: string) => Promise<Found> {
  let brought: Promise<Search> | undefined;
  return async (query) => {
    brought ??= bring(address);
    brought.catch(() => (brought = undefined));
    return (await brought)(query);
  };
}

async function bring(address: string): Promise<Search> {
  const [{ indexOf }, response] = await Promise.all([import('./search-index.ts'), fetch(address)]);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return indexOf((await response.json()) as SearchDocument[]);
}
