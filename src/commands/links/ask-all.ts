import { askAddress, type Answer } from './ask-address.ts';

/** How many sites are asked at a time. */
const AT_A_TIME = 6;

/** How long one answer may take, in milliseconds. */
const PATIENCE = 20_000;

/** Ask every address, a few sites at a time, and of one site one after the other. */
export async function askAll(
  addresses: readonly string[],
  patience = (): AbortSignal => AbortSignal.timeout(PATIENCE),
): Promise<ReadonlyMap<string, Answer>> {
  const answers = new Map<string, Answer>();
  const sites = [...Map.groupBy(addresses, (address) => new URL(address).host).values()];
  const waiting = sites.values();
  const askOn = async (): Promise<void> => {
    // All who ask take from one list, each the next site.
    for (const site of waiting) {
      for (const address of site) answers.set(address, await askAddress(address, patience));
    }
  };
  await Promise.all(Array.from({ length: AT_A_TIME }, askOn));
  return answers;
}

/** Whether an address leads to something: to a page, or to one that has moved. */
export const isThere = ({ status }: Pick<Answer, 'status'>): boolean =>
  typeof status === 'number' && status < 400;
