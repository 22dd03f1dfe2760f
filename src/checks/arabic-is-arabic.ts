import type { Draft } from '../story/draft.ts';
import type { Problem } from '../story/problem.ts';
import { textsIn } from '../story/texts-in-draft.ts';

/** A field `arabic` holds Arabic letters, and no field of a name in Latin letters does. */
export function arabicIsArabic(draft: Draft): Problem[] {
  return textsIn(draft).flatMap(({ file, text, field, at }) => {
    const hasArabic = /\p{Script=Arabic}/u.test(text);
    const hasLatin = /\p{Script=Latin}/u.test(text);
    const rule = 'arabic-is-arabic';
    if (field === 'arabic' && (hasLatin || !hasArabic)) {
      return [
        {
          file,
          ...at(0),
          message: `“${text}” is not Arabic.`,
          fix: 'Write the name in Arabic letters, or leave `arabic` out.',
          rule,
        },
      ];
    }
    if (field === 'name' && hasArabic) {
      return [
        {
          file,
          ...at(0),
          message: `“${text}” has Arabic letters; names are written as the report spells them.`,
          fix: 'Write it in Latin letters here, and in Arabic ones under `arabic`.',
          rule,
        },
      ];
    }
    return [];
  });
}
