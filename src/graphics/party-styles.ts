import type { Parties } from '../schemas/party.ts';
import type { Theme } from './theme-tokens.ts';

/**
 * The style sheet of a story’s parties: a token for the color of each, on light pages and on dark
 * ones, and a class that gives it to a mark, a name or a chip. Written as `tokens.css` is.
 */
export function partyStyles(parties: Parties): string {
  const all = Object.entries(parties);
  const tokens = (theme: Theme): string =>
    `:root {\n${all.map(([id, party]) => `  --party-${id}: ${party[theme]};\n`).join('')}}\n`;
  const classes = all.map(([id]) => `.party-${id} {\n  --party: var(--party-${id});\n}\n`);
  if (all.length === 0) return '';
  return `${tokens('light')}@media screen and (prefers-color-scheme: dark) {\n${tokens('dark')}}\n${classes.join('')}`;
}
