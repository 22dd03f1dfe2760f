import { isCollection, visit, type Document } from 'yaml';

/** A fault of a YAML text in an editor’s words, and at which character it is mended. */
export type YamlFault = {
  readonly offset: number;
  readonly message: string;
  readonly fix: string;
};

/** What the parser noticed: its name for it, and at which character. */
type Noticed = { readonly code: string; readonly pos: readonly [number, number] };

type Words = Omit<YamlFault, 'offset'>;

/** Put what the parser noticed into an editor’s words, with the text’s own line as the example. */
export function yamlFault(noticed: Noticed, document: Document.Parsed, text: string): YamlFault {
  if (/^(\s*#.*\n)*- /.test(text)) {
    return {
      offset: 0,
      message: 'A dash stands before the first field, which makes a list of the fields.',
      fix: 'Remove the dash.',
    };
  }
  const opened = unclosedBefore(noticed, document, text) ?? indentedBelow(noticed, text);
  if (opened !== undefined) return opened;
  const offset = noticed.pos[0];
  return {
    offset,
    ...(WORDS[noticed.code]?.(lineAt(text, offset)) ?? unreadable(lineAt(text, offset))),
  };
}

/** A quote or bracket that is never closed is noticed far below; it is mended where it opens. */
function unclosedBefore(
  { code, pos: [noticed] }: Noticed,
  document: Document.Parsed,
  text: string,
): YamlFault | undefined {
  if (code !== 'MISSING_CHAR' && code !== 'BAD_INDENT') return undefined;
  let offset: number | undefined;
  visit(document, {
    Scalar: (_, { type, range }) => {
      const isQuoted = type === 'QUOTE_DOUBLE' || type === 'QUOTE_SINGLE';
      if (isQuoted && range && range[0] < noticed && range[1] >= noticed) offset = range[0];
    },
    Collection: (_, node) => {
      const { range } = node;
      if (!isCollection(node) || !node.flow || !range || range[0] >= noticed) return;
      if (!/[[{]/.test(text.charAt(range[0]))) return;
      if (!/[\]}]\s*$/.test(text.slice(range[0], range[1]))) offset = range[0];
    },
  });
  if (offset === undefined) return undefined;
  const sign = text.charAt(offset);
  const closing = { '[': ']', '{': '}' }[sign] ?? sign;
  return {
    offset,
    message: `The ${sign} here is never closed.`,
    fix:
      closing === sign
        ? `Add ${closing} at the end of the text; a ${sign} within the text is written ${sign === "'" ? '’' : '“ or ”'}.`
        : `Add ${closing} at its end, as in ${sign === '[' ? '[1, 2]' : '{ scene: river, state: flood }'}.`,
  };
}

/** A line that is indented further than the field above, which has its text already, is taken for its end. */
function indentedBelow({ code, pos: [noticed] }: Noticed, text: string): YamlFault | undefined {
  if (code !== 'BLOCK_AS_IMPLICIT_KEY') return undefined;
  const line = lineAt(text, noticed);
  const start = text.lastIndexOf('\n', noticed - 1) + 1;
  const below = start + line.length + 1;
  const next = lineAt(text, below);
  const indent = (words: string): number => /^\s*/.exec(words)?.[0].length ?? 0;
  if (/: .*: /.test(line) || indent(next) <= indent(line) || !/^\s+[\w-]+:(\s|$)/.test(next))
    return undefined;
  return { offset: below, ...BAD_INDENT };
}

const BAD_INDENT: Words = {
  message: 'This line is not indented as the lines it belongs to.',
  fix: 'Indent it by as many spaces as its neighbors.',
};

const lineAt = (text: string, offset: number): string =>
  text.slice(text.lastIndexOf('\n', offset - 1) + 1).split('\n', 1)[0] ?? '';

/** A line `field: words` with the words in quotes, as an example. */
function inQuotes(line: string): string {
  const [, field = 'title', words = ''] = /^[\s-]*([\w-]+): *(.*)$/.exec(line) ?? [];
  const plain = words.replace(/^(["'])(.*)\1$/, '$2').replaceAll("'", '’');
  return `${field}: '${plain.length > 60 ? `${plain.slice(0, 40)}…` : plain}'`;
}

const unreadable = (line: string): Words => ({
  message: 'This line cannot be read.',
  fix: `Put its text in quotes: ${inQuotes(line)}`,
});

const noColon = (line: string): Words => {
  const [first = 'title', ...rest] = line
    .trim()
    .replace(/^([\w-]+):(?=\S)/, '$1 ')
    .split(/\s+/);
  const words = rest.join(' ');
  return {
    message: 'This line has no colon with a space behind it, so that it names no field.',
    fix: `Write ${first}: ${words.length > 40 ? `${words.slice(0, 30)}…` : words || '…'}, or, if it goes on from the line above, indent it.`,
  };
};

const WORDS: Readonly<Record<string, (line: string) => Words>> = {
  DUPLICATE_KEY: () => ({
    message: 'This field stands here twice.',
    fix: 'Keep one of the two.',
  }),
  TAB_AS_INDENT: () => ({
    message: 'This line is indented by a tab.',
    fix: 'Indent by two spaces.',
  }),
  BLOCK_AS_IMPLICIT_KEY: (line) => ({
    message: 'This line has two colons, so that it cannot be told what is the field’s name.',
    fix: `Put the text after the first colon in quotes: ${inQuotes(line)}`,
  }),
  MULTILINE_IMPLICIT_KEY: noColon,
  MISSING_CHAR: noColon,
  BAD_INDENT: () => BAD_INDENT,
  BAD_DQ_ESCAPE: () => ({
    message: 'A \\ stands here within double quotes, where it means something to the machine.',
    fix: "Write the text in single quotes: 'a\\b', or leave the \\ out.",
  }),
  MULTIPLE_DOCS: () => ({
    message: 'A line of three dashes or dots ends the fields here, and more follow.',
    fix: 'Remove that line.',
  }),
  TAG_RESOLVE_FAILED: (line) => ({
    message: 'A text that begins with ! means something to the machine.',
    fix: `Put it in quotes: ${inQuotes(line)}`,
  }),
  UNEXPECTED_TOKEN: (line) => {
    if (/:\s*(['"]).*\1\s*[^\s#,\]}]/.test(line)) {
      return {
        message: 'The text goes on after its closing quote.',
        fix: 'Write curly quotes within the text, as in “so” and don’t.',
      };
    }
    if (/^[\s-]*[\w-]+:\s*- /.test(line)) {
      return {
        message: 'A list begins on the line of its field.',
        fix: 'Write it as [one, two], or put each “- …” on a line of its own below.',
      };
    }
    return /\]\s*\]|\}\s*\}|[\]}]/.test(line)
      ? {
          message: 'A bracket closes here that was not opened.',
          fix: 'Remove it, or open it before.',
        }
      : unreadable(line);
  },
};
