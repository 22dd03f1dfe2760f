import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Mark } from '../graphics/mark.ts';

/** How a text is set: its size in pixels, its face, and the air after each letter, in ems. */
export type Setting = {
  readonly size: number;
  readonly strong?: boolean;
  readonly serif?: boolean;
  readonly italic?: boolean;
  readonly spacing?: number;
};

/** What a class of the style sheets says of a text’s setting. */
export type TypeRule = Partial<Setting> & { readonly name: string };

const readStyles = (path: string) => readFileSync(join(import.meta.dirname, '..', path), 'utf8');

/** The settings of texts in a drawing, from the style sheets of its kind: the last one counts. */
export function typeOf({ attrs = {} }: Mark): TypeRule[] {
  const classes = String(attrs['class']).split(' ');
  const [, kind] = classes;
  return [readStyles('styles/graphics.css'), readStyles(`kinds/${kind}/style.css`)].flatMap((css) =>
    rulesIn(css, classes),
  );
}

/** The rules on classes of texts which hold in a drawing with these classes. */
export function rulesIn(css: string, drawing: readonly string[]): TypeRule[] {
  return [...css.matchAll(/([^{}]+)\{([^{}]*)\}/g)].flatMap(([, selectors = '', body = '']) => {
    const setting = settingIn(body);
    if (Object.keys(setting).length === 0) return [];
    const told = selectors.matchAll(/\.(graphic[.\w-]*) \.([\w-]+)(?=\s*(?:,|$))/g);
    return [...told].flatMap(([, root = '', name = '']) =>
      root.split('.').every((part) => drawing.includes(part)) ? [{ name, ...setting }] : [],
    );
  });
}

function settingIn(body: string): Partial<Setting> {
  const [, size] = /font-size: ([\d.]+)px/.exec(body) ?? [];
  const [, weight] = /font-weight: (\d+)/.exec(body) ?? [];
  const [, family] = /font-family: var\(--(\w+)\)/.exec(body) ?? [];
  const [, style] = /font-style: (\w+)/.exec(body) ?? [];
  const [, spacing] = /--tracking: (-?[\d.]+)em/.exec(body) ?? [];
  return {
    ...(size === undefined ? {} : { size: Number(size) }),
    ...(weight === undefined ? {} : { strong: Number(weight) >= 600 }),
    ...(family === undefined ? {} : { serif: family === 'serif' }),
    ...(style === undefined ? {} : { italic: style === 'italic' }),
    ...(spacing === undefined ? {} : { spacing: Number(spacing) }),
  };
}
