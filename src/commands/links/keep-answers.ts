import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { stringify } from 'yaml';
import { linkAnswers, type LinkAnswers } from '../../schemas/link-answers.ts';
import { contentFile } from '../../story/content-files.ts';
import { readEntry } from '../../story/read-entry.ts';
import type { Answer } from './ask-address.ts';

const HEAD = `# What the addresses of other sites answered, and since when: \`npm run links\` writes it. Nothing is made of it.
`;

/**
 * Write what addresses answered into the content. One that answers as before keeps its day, so that
 * what changed is what a reviewer sees; one that nothing names any more goes.
 * @param today the day on which they were asked, `2026-11-22`
 */
export function keepAnswers(
  contentDir: string,
  answers: ReadonlyMap<string, Answer>,
  today: string,
): LinkAnswers {
  const path = join(contentDir, 'links.yaml');
  // Of a file that cannot be read the days are lost, and nothing else.
  const before = readEntry(contentFile(contentDir, path), linkAnswers).entry.data?.answers ?? {};
  const kept: LinkAnswers = {
    asked: today,
    answers: Object.fromEntries(
      [...answers]
        .toSorted(([a], [b]) => (a < b ? -1 : 1))
        .map(([address, { status }]) => {
          const known = before[address];
          return [address, known?.status === status ? known : { status, since: today }];
        }),
    ),
  };
  const written = stringify(kept, {
    lineWidth: 0,
    defaultKeyType: 'PLAIN',
    defaultStringType: 'QUOTE_SINGLE',
  });
  writeFileSync(path, HEAD + written);
  return kept;
}
