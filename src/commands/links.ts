/**
 * Ask every address of another site that the sources and the prose name: `npm run links`. It says
 * which lead nowhere, keeps the answers with their days in `content/links.yaml`, and fails nothing:
 * whether a site answers is not in an editor’s hands.
 */
import { resolve } from 'node:path';
import { writtenDir } from '../schemas/content-dir.ts';
import { readDraft } from '../story/read-draft.ts';
import { askAll, isThere } from './links/ask-all.ts';
import { keepAnswers } from './links/keep-answers.ts';
import { linksReport, NO_NETWORK } from './links/links-report.ts';
import { toldAddresses } from './links/told-addresses.ts';

const content = writtenDir(resolve(import.meta.dirname, '../..'));
const today = new Date().toISOString().slice(0, 10);
const told = toldAddresses(readDraft(content, today).draft);
console.log(`Asking ${told.length} addresses …`);
const answers = await askAll(told.map(({ address }) => address));
if ([...answers.values()].some(isThere)) {
  console.log(`\n${linksReport(told, answers, keepAnswers(content, answers, today))}`);
} else {
  console.log(told.length === 0 ? 'The content names no address of another site.' : NO_NETWORK);
}
