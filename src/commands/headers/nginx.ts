import { HEADER_RULES } from './header-rules.ts';

/**
 * Write the headers as configuration for nginx.
 * @param base the path the site lives under: `/` or `/story/`
 */
export function nginxHeaders(base: string): string {
  const maps = HEADER_RULES.flatMap(({ name, value, except }) =>
    except
      ? [
          `map $uri ${variable(name)} {`,
          `  default ${quoted(value)};`,
          ...except.under.map(
            (start) =>
              `  ${quoted(`~^${escaped(base + start.slice(1))}`)} ${quoted(except.value)};`,
          ),
          '}',
        ]
      : [],
  );
  const lines = HEADER_RULES.map(
    ({ name, value, except }) =>
      `add_header ${name} ${except ? variable(name) : quoted(value)} always;`,
  );
  return ['# Within http { … }:', ...maps, '', '# Within server { … }:', ...lines, ''].join('\n');
}

const variable = (name: string): string => `$site_${name.toLowerCase().replaceAll('-', '_')}`;
const quoted = (text: string): string => `"${text}"`;
const escaped = (path: string): string => path.replace(/[.*+?^${}()|[\]\\~]/g, '\\$&');
