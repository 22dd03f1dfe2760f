import type { Draft } from '../story/draft.ts';
import type { Problem } from '../story/problem.ts';
import { textsIn } from '../story/texts-in-draft.ts';

/** Signs of Markdown and of the web, which in fields are signs that readers see. */
const SIGNS =
  /\*\*?(?=\S)[^*\n]*\*|(?<!\w)_[^_\n]+_(?!\w)|`|\[[^\]\n]+\]\([^)\n]*\)|<\/?[a-z][^>\n]*>|&(?:[a-z]+|#\d+);|^#{1,4} /i;

/** Fields hold plain text: no Markdown and no HTML. */
export function fieldsArePlain(draft: Draft): Problem[] {
  return textsIn(draft).flatMap(({ file, text, field, at }) => {
    if (field === undefined) return [];
    const found = SIGNS.exec(text);
    if (found === null) return [];
    return [
      {
        file,
        ...at(found.index),
        message: `“${found[0]}” stands in a field, which is plain text, so that readers see its signs.`,
        fix: `Write ${wordsOf(found[0])}.`,
        rule: 'fields-are-plain',
      },
    ];
  });
}

function wordsOf(found: string): string {
  const plain = found
    .replace(/\[([^\]]+)\]\([^)]*\)/, '$1')
    .replace(/<[^>]*>|[*_`#]/g, '')
    .replace('&amp;', '&')
    .replace('&lt;', '<')
    .replace(/&nbsp;/g, ' ')
    .trim();
  return plain === '' ? 'the words alone' : `the words alone: ${plain}`;
}
