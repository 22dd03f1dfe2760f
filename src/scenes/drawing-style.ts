import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { KindName } from '../kinds/registry.ts';

/** A style sheet in `src/styles`, as text, for pictures that bring their style. Throws where it is not. */
export const styleSheet = (name: string): string => read(`styles/${name}.css`);

/** The style sheet of a kind of drawing, tokens and all. */
export const styleOf = (kind: KindName): string =>
  ['tokens', 'sides', 'graphics'].map(styleSheet).join('') + read(`kinds/${kind}/style.css`);

const read = (file: string): string => readFileSync(resolve('src', file), 'utf8');
