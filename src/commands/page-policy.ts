import { createHash } from 'node:crypto';
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

const POLICY = '<meta http-equiv="content-security-policy"';

/**
 * Makes every page of a build carry a strict Content Security Policy. Astro’s own knows the scripts
 * that Astro bundles, and not those that stand in a page as they are; this reads what was built.
 */
export function pagePolicy(): AstroIntegration {
  return {
    name: 'page-policy',
    hooks: {
      'astro:build:done': ({ dir }) => {
        const folder = fileURLToPath(dir);
        for (const page of globSync('**/*.html', { cwd: folder })) {
          const file = join(folder, page);
          writeFileSync(file, withPolicy(readFileSync(file, 'utf8'), page));
        }
      },
    },
  };
}

/**
 * Add a policy to a page that allows its own scripts and styles and no other. An error names what
 * such a policy would stop: handlers and styles written into elements. A page that has a policy keeps it.
 * @param html a whole page
 * @param page what an error calls it
 */
export function withPolicy(html: string, page: string): string {
  if (html.includes(POLICY)) return html;
  const inline = [...html.matchAll(/<(script|style)\b([^>]*)>([\s\S]*?)<\/\1>/g)].map(
    ([, tag, attributes = '', text = '']) => ({ tag, attributes, text }),
  );
  const refused = refusedIn(html.replace(/(<(script|style)\b[^>]*>)[\s\S]*?(<\/\2>)/g, '$1$3'));
  if (refused) throw new Error(`${page} has ${refused} in its markup: its policy would stop that.`);
  const head = /<meta charset="?utf-8"?\s*\/?>/i;
  if (!head.test(html))
    throw new Error(`${page} does not say its charset: there stands its policy.`);
  const hashes = (which: 'script' | 'style'): string[] =>
    inline
      .filter(({ tag, attributes, text }) => tag === which && text && isRun(attributes))
      .map(({ text }) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`);
  const policy = policyOf(hashes('script'), hashes('style'));
  return html.replace(head, (charset) => `${charset}${POLICY} content="${policy}">`);
}

function policyOf(scripts: readonly string[], styles: readonly string[]): string {
  return Object.entries({
    'default-src': ["'none'"],
    'script-src': ["'self'", ...scripts],
    'style-src': ["'self'", ...styles],
    'img-src': ["'self'"],
    'font-src': ["'self'"],
    'connect-src': ["'self'"],
    'frame-src': ["'self'"],
    'worker-src': ["'self'"],
    'manifest-src': ["'self'"],
    'form-action': ["'self'"],
    'base-uri': ["'none'"],
    // Leaflet’s, in `kinds/map/leaflet-trusted-markup.ts`, and that of `offline/offline-keeper.ts`.
    'trusted-types': ['default', 'worker'],
    'require-trusted-types-for': ["'script'"],
  })
    .map(([directive, sources]) => [directive, ...new Set(sources)].join(' '))
    .join('; ');
}

/** Whether what stands in an element is run: data in JSON is not. */
const isRun = (attributes: string): boolean =>
  !/\btype="?application\/(ld\+)?json/.test(attributes);

/** An attribute that a policy without `unsafe-inline` stops: `style` or a handler, `onclick`. */
function refusedIn(markup: string): string | undefined {
  const ATTRIBUTE = /\s+([^\s"'>/=]+)(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s"'>]+))?/g;
  for (const [, attributes = ''] of markup.matchAll(
    /<[a-z][\w-]*((?:\s+[^\s"'>/=]+(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s"'>]+))?)*)\s*\/?>/gi,
  )) {
    for (const [, name = ''] of attributes.matchAll(ATTRIBUTE)) {
      if (/^(style|on[a-z]+)$/i.test(name)) return `\`${name}=\``;
    }
  }
  return undefined;
}
