import type { LinkAnswers } from '../../schemas/link-answers.ts';
import type { Answer } from './ask-address.ts';
import { isThere } from './ask-all.ts';
import type { ToldAddress } from './told-addresses.ts';

const LOST: Answer = { status: 'no answer' };

/** A site that answers so may turn away programs only, or be out of order for a day. */
const TURNED_AWAY: readonly number[] = [401, 403, 405, 406, 407, 418, 429];

/** Say in lines which addresses lead nowhere or elsewhere, and what to do about each. */
export function linksReport(
  told: readonly ToldAddress[],
  answers: ReadonlyMap<string, Answer>,
  { answers: kept }: LinkAnswers,
): string {
  const findings = told.flatMap((each): string[] => {
    const { file, line, column, address } = each;
    const answer = answers.get(address);
    const found = answer && findingOf(each, answer, kept[address]?.since);
    return found ? [`${file}:${line}:${column}  ${address}\n    ${found}`] : [];
  });
  const lost = told.filter(({ address }) => !isThere(answers.get(address) ?? LOST));
  const copies = lost.filter(({ copy }) => copy !== undefined).length;
  const sum = `${told.length - lost.length} of ${told.length} addresses lead to something`;
  const copied = copies === 0 ? '' : `, and of ${copies} more readers find a copy`;
  return [...findings, `${sum}${copied}.`].join('\n\n');
}

function findingOf(
  { address, copy }: ToldAddress,
  { status, movedTo, why }: Answer,
  since: string | undefined,
): string | undefined {
  if (movedTo !== undefined) return `It has moved for good. Write ${movedTo}`;
  if (isThere({ status }) || copy !== undefined) return undefined;
  const day = since === undefined ? '' : `, since ${since}`;
  if (typeof status === 'number' && (TURNED_AWAY.includes(status) || status >= 500)) {
    return `It answered ${status}${day}, which may go for programs only. Look at it in a browser.`;
  }
  const what = status === 'no answer' ? `It gave no answer: ${why}` : `It answered ${status}`;
  return `${what}${day}. Write where it is now, or name a copy below its url: archived: https://web.archive.org/web/${address}`;
}

/** What is said where nothing could be asked. */
export const NO_NETWORK =
  'None of the addresses could be reached: there seems to be no network. Nothing was written.';
