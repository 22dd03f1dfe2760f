import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { partyStyles } from '../graphics/party-styles.ts';
import type { KindName } from '../kinds/registry.ts';
import type { Parties } from '../schemas/party.ts';

/** A style sheet in `src/styles`, as text, for pictures that bring their style. Throws where it is not. */
export const styleSheet = (name: string): string => read(`styles/${name}.css`);

/** The style sheet of a kind of drawing in a story with these parties, tokens and all. */
export const styleOf = (kind: KindName, parties: Parties): string =>
  styleSheet('tokens') +
  partyStyles(parties) +
  styleSheet('graphics') +
  read(`kinds/${kind}/style.css`);

const read = (file: string): string => readFileSync(resolve('src', file), 'utf8');
