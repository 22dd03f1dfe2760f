import { HEADER_RULES } from './header-rules.ts';

/**
 * Write the headers as configuration for Apache (with `mod_headers`), in a server’s or `.htaccess`.
 * @param base the path the site lives under: `/` or `/story/`
 */
export function apacheHeaders(base: string): string {
  const lines = HEADER_RULES.flatMap(({ name, value, except }) => [
    set(name, value),
    ...(except?.under ?? []).map((start) =>
      set(name, except?.value ?? value, ` "expr=%{REQUEST_URI} =~ m#^${escaped(base, start)}#"`),
    ),
  ]);
  return `${lines.join('\n')}\n`;
}

const set = (name: string, value: string, when = ''): string =>
  `Header always set ${name} "${value}"${when}`;

const escaped = (base: string, start: string): string =>
  (base + start.slice(1)).replace(/[.*+?^${}()|[\]\\#]/g, '\\$&');
