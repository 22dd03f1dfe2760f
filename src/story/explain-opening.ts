import { isTagName, registry } from '../schemas/tag-registry.ts';
import { nearest } from './nearest.ts';
import type { Edit, Position } from './problem.ts';

/** What is wrong with a sign “<” that opens no tag as it stands, and how to mend it. */
export type Opening = {
  readonly message: string;
  readonly fix: string;
  readonly edit?: Edit;
  /** The tag it was meant to be. */
  readonly tag?: string | undefined;
};

/** Look at what stands at a “<” that the parser could not read. */
export function explainOpening(at: Position, rest: string): Opening {
  const [line = ''] = rest.split('\n', 1);
  const [, name = ''] = /^<\/?([A-Za-z]\w*)/.exec(line) ?? [];
  return { tag: meantBy(name), ...explain(at, line, name) };
}

function explain(at: Position, line: string, name: string): Opening {
  if (/^<\/\w+>/.test(line)) {
    return {
      message: `</${name}> stands at the end of a line of text.`,
      fix: 'Put it on a line of its own, with a blank line before and after.',
    };
  }
  if (/^<\/\w+[^\w>]*$/.test(line)) {
    return { message: `This </${name} does not end.`, fix: `Write </${name}>.` };
  }
  if (/^<https?:/.test(line)) {
    return {
      message: 'An address stands between < and > here.',
      fix: 'Write it as a link: [the words](https://example.org).',
    };
  }
  if (!isTagName(meantBy(name) ?? '')) {
    return {
      message: 'A “<” stands here that begins no tag.',
      fix: 'Write “less than” or &lt; instead.',
    };
  }
  const [passage] = /^<[^>]*>/.exec(line) ?? [];
  if (passage !== undefined && /=\s*[“”„‘’]/.test(passage)) {
    const instead = passage.replace(/[“”„‘’]/g, '"');
    return {
      message: `The quotes in this <${name}> are curly ones.`,
      fix: `Write them straight: ${instead}`,
      edit: { ...at, passage, instead },
    };
  }
  const bare = /\s(\w+)=([^\s"'>]+)/.exec(passage ?? '');
  if (bare !== null) {
    return {
      message: `What stands behind “${bare[1]}=” is not in quotes.`,
      fix: `Write ${bare[1]}="${bare[2]}".`,
    };
  }
  if ((line.match(/"/g)?.length ?? 0) % 2 === 1) {
    return {
      message: `A quote in this <${name}> is not closed.`,
      fix: `Write it as in ${exampleOf(name)}.`,
    };
  }
  return {
    message: `This <${name}> is not written as a tag.`,
    fix: `Check its quotes and its “>”; write it as in ${exampleOf(name)}.`,
  };
}

/** The tag that an editor meant by a name: the name itself, or the nearest. */
export const meantBy = (name: string): string | undefined =>
  isTagName(name) ? name : nearest(name, Object.keys(registry));

function exampleOf(name: string): string {
  const meant = meantBy(name) ?? '';
  return isTagName(meant) ? registry[meant].example : '<Step id="at-the-river" state="flood">';
}
