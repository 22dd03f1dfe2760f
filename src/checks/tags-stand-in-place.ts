import { isTagName, registry, type TagName } from '../schemas/tag-registry.ts';
import type { TagUse } from '../story/chapter-text.ts';
import { proseOf, type Draft } from '../story/draft.ts';
import type { Problem } from '../story/problem.ts';

type Words = Pick<Problem, 'message' | 'fix'>;

/** Names stand within lines and not in one another; the other tags stand on lines of their own, with blank lines around their text. */
export function tagsStandInPlace(draft: Draft): Problem[] {
  return proseOf(draft).flatMap(({ file, text: { tags } }) =>
    tags.flatMap((tag) => {
      const wrong = isTagName(tag.name) ? whatIsWrong(tag, tag.name) : undefined;
      const { line, column } = tag;
      return wrong === undefined
        ? []
        : [{ file, line, column, ...wrong, rule: 'tags-stand-in-place' }];
    }),
  );
}

function whatIsWrong(tag: TagUse, name: TagName): Words | undefined {
  const outer = tag.within.at(-1);
  const opening = `<${name} …>`;
  if (registry[name].inline) {
    if (outer !== undefined && isTagName(outer.name) && registry[outer.name].inline) {
      return {
        message: `<${name}> stands within <${outer.name}>, and a name within a name leads nowhere.`,
        fix: `Close </${outer.name}> before it.`,
      };
    }
    if (!tag.isInLine && !tag.hasLooseText && tag.text.trim() !== '') {
      return {
        message: `<${name}> stands on lines of its own; it names something within a sentence.`,
        fix: `Write ${registry[name].example} in one line, within the text.`,
      };
    }
    return tag.text.trim() === ''
      ? { message: `<${name}> has no words.`, fix: `Write ${registry[name].example}.` }
      : undefined;
  }
  if (tag.isInLine) {
    return {
      message: `<${name}> stands within a line of text.`,
      fix: `Put ${opening} and </${name}> on lines of their own, with blank lines before and after.`,
    };
  }
  if (tag.hasLooseText && name !== 'Scene') {
    return {
      message: `The text of this <${name}> stands on the line of its tag, so that it makes no paragraph.`,
      fix: `Write ${opening}, a blank line, the text, a blank line, </${name}>.`,
    };
  }
  if (name !== 'Scene' && tag.text.trim() === '') {
    return { message: `This <${name}> has no words.`, fix: 'Write its text, or remove it.' };
  }
  return nests(tag, name);
}

/** A quotation or a finding that holds a scene, or stands in itself. */
function nests(tag: TagUse, name: TagName): Words | undefined {
  const outer = tag.within.findLast((each) => each.name === 'Quote' || each.name === 'Finding');
  if (outer === undefined) return undefined;
  return {
    message: `<${name}> stands within <${outer.name}>.`,
    fix: `Close </${outer.name}> before it.`,
  };
}
