type Directive = { readonly words: readonly string[]; readonly block: readonly Directive[] };

const TOKEN = /\s+|#.*\n|"((?:[^"\\]|\\.)*)"|([^\s;{}"'#]+)|([;{}])/y;
/** In quotes nginx takes a backslash away from these alone. */
const ESCAPED = /\\(["\\])/g;

/**
 * What nginx would send for a path, header by header, by a configuration of `map $uri` blocks and `add_header` lines.
 * Throws at whatever it would refuse, and at whatever else it would take.
 */
export function sentByNginx(config: string, path: string): [string, string][] {
  const directives = parse(tokensOf(config));
  const variables = new Map(
    directives.filter(({ words }) => words[0] === 'map').map((map) => valueOfMap(map, path)),
  );
  return directives.flatMap(({ words: [directive, name = '', value = '', always], block }) => {
    if (directive === 'map') return [];
    if (directive !== 'add_header' || always !== 'always' || block.length > 0)
      throw new Error(`nginx is told “${directive} ${name}”.`);
    if (!value.startsWith('$')) return [[name, constant(value)]];
    const found = variables.get(value);
    if (found === undefined) throw new Error(`nginx knows no ${value}.`);
    return [[name, found]];
  });
}

/** The variable that a map gives a value to, and which: that of the first expression that fits. */
function valueOfMap({ words, block }: Directive, path: string): [string, string] {
  const [, source, variable = ''] = words;
  if (source !== '$uri' || !/^\$\w+$/.test(variable)) throw new Error(`nginx maps ${source}.`);
  const cases = block.map(({ words: [key = '', value = ''] }) => ({ key, value: constant(value) }));
  const fits = cases.find(({ key }) => key.startsWith('~') && new RegExp(key.slice(1)).test(path));
  const value = (fits ?? cases.find(({ key }) => key === 'default'))?.value;
  if (value === undefined) throw new Error(`${variable} has no default.`);
  return [variable, value];
}

function constant(value: string): string {
  if (value.includes('$')) throw new Error(`nginx would look for a variable in ${value}.`);
  return value;
}

function tokensOf(config: string): string[] {
  const tokens: string[] = [];
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < config.length) {
    const at = TOKEN.lastIndex;
    const [, quoted, bare, sign] = TOKEN.exec(config) ?? [undefined];
    if (TOKEN.lastIndex === 0) throw new Error(`nginx cannot read “${config.slice(at, at + 40)}”.`);
    // A word in quotes is never taken for a sign: it is kept with a mark before it.
    const word = quoted?.replace(ESCAPED, '$1') ?? bare;
    if (word !== undefined) tokens.push(`w${word}`);
    else if (sign !== undefined) tokens.push(sign);
  }
  return tokens;
}

function parse(tokens: string[], depth = 0): Directive[] {
  const directives: Directive[] = [];
  let words: string[] = [];
  for (let token = tokens.shift(); token !== undefined; token = tokens.shift()) {
    if (token.startsWith('w')) words.push(token.slice(1));
    else if (token === '}' && depth > 0 && words.length === 0) return directives;
    else if (token === '}' || words.length === 0)
      throw new Error(`nginx meets a loose “${token}”.`);
    else {
      directives.push({ words, block: token === '{' ? parse(tokens, depth + 1) : [] });
      words = [];
    }
  }
  if (depth > 0 || words.length > 0) throw new Error('nginx comes to the end too early.');
  return directives;
}
