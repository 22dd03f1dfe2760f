import { HEADER_RULES, valueFor } from './header-rules.ts';

/**
 * Write the headers as a `_headers` file, which Netlify and Cloudflare Pages read. They send every
 * value whose pattern fits, so that no two patterns may give one header to the same file.
 * @param base the path the site lives under: `/` or `/story/`
 * @param entries what lies at the top of the site: `index.html`, `embed/`
 */
export function netlifyHeaders(base: string, entries: readonly string[]): string {
  const everywhere = HEADER_RULES.filter(({ except }) => !except);
  const divided = HEADER_RULES.filter(({ except }) => except);
  const blocks = [
    block(
      `${base}*`,
      everywhere.map(({ name, value }) => `${name}: ${value}`),
    ),
    ...['', ...entries].map((entry) =>
      block(
        base + entry + (entry.endsWith('/') ? '*' : ''),
        divided.map((rule) => `${rule.name}: ${valueFor(rule, `/${entry}`)}`),
      ),
    ),
  ];
  return blocks.join('\n');
}

const block = (pattern: string, headers: readonly string[]): string =>
  [pattern, ...headers.map((header) => `  ${header}`), ''].join('\n');
