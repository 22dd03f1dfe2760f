/** The release that the site is of, as `/releases/latest.json` tells frozen copies and the chooser. */
export type LatestRelease = {
  /** Its number, `1.2.0`; its frozen copy lies in `/releases/1.2.0/`. */
  readonly version: string;
  /** By what a browser knows the loader of its frozen copy to be unchanged: `sha384-…`. */
  readonly integrity: string;
};

/**
 * Ask for the release that the site is of. None where nobody answers, or where what comes back is
 * of another form: the answer ends in addresses and in code to be copied.
 * @param address of `latest.json`, as the asking page sees it
 */
export async function fetchLatestRelease(address: string): Promise<LatestRelease | undefined> {
  try {
    const response = await fetch(address);
    return response.ok ? readLatestRelease(await response.json()) : undefined;
  } catch {
    return undefined;
  }
}

/** What was answered, where it is of the right form. */
export function readLatestRelease(answer: unknown): LatestRelease | undefined {
  if (typeof answer !== 'object' || answer === null) return undefined;
  if (!('version' in answer && 'integrity' in answer)) return undefined;
  const { version, integrity } = answer;
  if (typeof version !== 'string' || !/^\d{1,6}(\.\d{1,6}){2}$/.test(version)) return undefined;
  if (typeof integrity !== 'string' || !/^sha384-[\w+/]{64}$/.test(integrity)) return undefined;
  return { version, integrity };
}
