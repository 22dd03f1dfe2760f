/** `%` would begin a variable of Apache’s in a value, and a backslash an escaped letter. */
const LINE = /^Header always set ([\w-]+) "([^"%\\]*)"(?: "expr=%\{REQUEST_URI\} =~ m#(\S*)#")?$/;

/**
 * What Apache would send for a path, header by header, by a configuration of `Header always set` lines, of which a later
 * one takes the place of an earlier. Throws at any other line.
 */
export function sentByApache(config: string, path: string): [string, string][] {
  const sent = new Map<string, string>();
  for (const line of config.trimEnd().split('\n')) {
    const [, name, value, expression] = LINE.exec(line) ?? [];
    if (name === undefined || value === undefined) throw new Error(`Apache is told “${line}”.`);
    if (/(?<!\\)#/.test(expression ?? ''))
      throw new Error(`The expression ends early in “${line}”.`);
    if (expression === undefined || new RegExp(expression).test(path)) sent.set(name, value);
  }
  return [...sent];
}
