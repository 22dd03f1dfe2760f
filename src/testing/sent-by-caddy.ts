const MATCHER = /^(@\w+) (not )?path (\S+(?: \S+)*)$/;
const HEADER = /^header (?:(@\w+) )?([\w-]+) "([^"\\{]*)"$/;

/**
 * What Caddy would send for a path, header by header, by a configuration of matchers of paths and `header` lines.
 * Throws at any other line, at a matcher that has another’s name, and at one that is not there.
 */
export function sentByCaddy(config: string, path: string): [string, string][] {
  const matches = new Map<string, boolean>();
  return config
    .trimEnd()
    .split('\n')
    .flatMap((line): [string, string][] => {
      const [, matcher, not, paths = ''] = MATCHER.exec(line) ?? [];
      if (matcher !== undefined) {
        if (matches.has(matcher)) throw new Error(`Caddy knows ${matcher} already.`);
        const isAmong = paths.split(' ').some((each) => fits(each, path));
        matches.set(matcher, isAmong !== (not !== undefined));
        return [];
      }
      const [, asked, name, value] = HEADER.exec(line) ?? [];
      if (name === undefined || value === undefined) throw new Error(`Caddy is told “${line}”.`);
      const isAsked = asked === undefined ? true : matches.get(asked);
      if (isAsked === undefined) throw new Error(`Caddy knows no ${asked}.`);
      return isAsked ? [[name, value]] : [];
    });
}

function fits(pattern: string, path: string): boolean {
  const start = pattern.replace(/\*$/, '');
  if (start.includes('*')) throw new Error(`Caddy reads the path ${pattern} in another way.`);
  return start === pattern ? path === pattern : path.startsWith(start);
}
