import { HEADER_RULES } from './header-rules.ts';

/**
 * Write the headers as configuration for Caddy, to stand in the block of a site.
 * @param base the path the site lives under: `/` or `/story/`
 */
export function caddyHeaders(base: string): string {
  const lines = HEADER_RULES.flatMap(({ name, value, except }) => {
    if (!except) return [`header ${name} "${value}"`];
    const matcher = name.toLowerCase().replaceAll('-', '_');
    const paths = except.under.map((start) => `${base}${start.slice(1)}*`).join(' ');
    return [
      `@${matcher} path ${paths}`,
      `@not_${matcher} not path ${paths}`,
      `header @${matcher} ${name} "${except.value}"`,
      `header @not_${matcher} ${name} "${value}"`,
    ];
  });
  return `${lines.join('\n')}\n`;
}
