/**
 * Hold the code and the guides to the rules of the house: `npm run lint`. All tools run side by
 * side; what one of them finds is printed when it has ended.
 *
 * Files that did not change are not looked at again. A fresh clone has nothing to go by, so that
 * there every file is looked at.
 */
import { execSync, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { text } from 'node:stream/consumers';

const KEPT = 'node_modules/.cache';

/** What is asked, and the tool that knows, in the order in which they answer as a rule. */
const QUESTIONS = {
  'Is everything used?': 'knip --no-progress --no-config-hints',
  'Is the format as agreed?': 'prettier --check --cache --log-level warn .',
  'Is everything spelt right?': `cspell lint --config .config/cspell.mjs --dot --no-progress --no-summary --cache --cache-location ${KEPT}/cspell`,
  'Does the code keep the rules?': 'oxlint --config .config/oxlint.jsonc --deny-warnings',
} as const;

// The rules ask for types, and some of the types are Astro’s own to write.
if (!existsSync('.astro/types.d.ts')) execSync('astro sync --silent', { stdio: 'inherit' });

const answers = await Promise.all(
  Object.entries(QUESTIONS).map(async ([question, command]) => {
    const tool = spawn(command, { shell: true, stdio: ['ignore', 'pipe', 'pipe'] });
    const ended = new Promise<number | null>((resolve) => tool.on('close', resolve));
    const [code, ...said] = await Promise.all([ended, text(tool.stdout), text(tool.stderr)]);
    console.log(`${question} ${code === 0 ? 'Yes.' : `No:\n${said.join('')}`}`);
    return code === 0;
  }),
);
process.exitCode = answers.every(Boolean) ? 0 : 1;
