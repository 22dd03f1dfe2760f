/** Elements that HTML leaves open, among those that a chapter becomes. */
const VOID = /<(img|br|hr|wbr)\b((?:\s+[\w:-]+(?:="[^"]*")?)*)\s*\/?>/g;
const COMMENT = /<!--[\s\S]*?-->/g;
const NAMED: Readonly<Record<string, string>> = { nbsp: '\u00a0', shy: '\u00ad' };

/**
 * Write HTML, as the build renders a chapter, in the stricter way that books ask for: every element is
 * closed, every attribute has a value, and no character goes by a name that only HTML knows.
 */
export const toXhtml = (html: string): string =>
  html
    .replace(COMMENT, '')
    .replace(VOID, (_, tag: string, attributes: string) => {
      const valued = attributes.replace(
        /\s+([\w:-]+)(="[^"]*")?/g,
        (_all, name: string, value = '""') =>
          ` ${name}${String(value).startsWith('=') ? String(value) : '=""'}`,
      );
      return `<${tag}${valued}/>`;
    })
    .replace(/&(\w+);/g, (whole, name: string) => NAMED[name] ?? whole)
    .trim();
