import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import type { ForeignItem } from './source-of-csl.ts';

/** What a reference manager wrote, item by item, or a sentence on why it cannot be read. */
export type CitationRead = { readonly items: readonly ForeignItem[] } | { readonly sorry: string };

/** How each form begins, and what Citation.js calls it. */
const FORMS: readonly (readonly [begins: RegExp, form: string, name: string])[] = [
  [/^@|^%/, '@biblatex/text', 'BibTeX'],
  [/^TY {2}-/, '@ris/file', 'RIS'],
  [/^[[{]/, '@else/json', 'CSL-JSON'],
];

/** Whether a text begins as one that a reference manager wrote. */
export const isCitation = (text: string): boolean =>
  FORMS.some(([begins]) => begins.test(plainly(text)));

/** Read an entry of BibTeX, RIS or CSL-JSON. */
export function readCitation(text: string): CitationRead {
  const plain = plainly(text);
  const found = FORMS.find(([begins]) => begins.test(plain));
  if (found === undefined) {
    return {
      sorry: 'This is no entry of BibTeX, RIS or CSL-JSON. Copy it whole, as from “@” to “}”.',
    };
  }
  const [, forceType, name] = found;
  try {
    const { data } = new Cite(plain, { forceType });
    return data.length > 0 ? { items: data } : { sorry: `There is no entry in this ${name}.` };
  } catch {
    return {
      sorry: `This cannot be read as ${name}. Copy the entry whole, as its program wrote it.`,
    };
  }
}

const plainly = (text: string): string =>
  text
    .replace(/^\uFEFF/, '')
    .replace(/\r\n?/g, '\n')
    .trim();
