import { readFileSync } from 'node:fs';
import type { Mark } from '../graphics/mark.ts';

/** How a text is set: its size in pixels, whether it is bold, and the air after each letter, in ems. */
export type Setting = {
  readonly size: number;
  readonly strong?: boolean;
  readonly spacing?: number;
};

/** What a class of the style sheets says of a text’s setting. */
export type TypeRule = Partial<Setting> & { readonly name: string };

const styles = new URL('../styles/', import.meta.url);
const readStyles = (path: string) => readFileSync(new URL(path, styles), 'utf8');

/** The settings of texts in a drawing, from the style sheets of its kind: the last one counts. */
export function typeOf({ attrs = {} }: Mark): TypeRule[] {
  const kind = String(attrs['class']).replace('graphic ', '');
  return [readStyles('graphics.css'), readStyles(`graphics/${kind}.css`)].flatMap(rulesIn);
}

function rulesIn(css: string): TypeRule[] {
  return [...css.matchAll(/\.graphic[.\w-]* \.([\w-]+) \{([^}]*)\}/g)].flatMap(
    ([, name = '', body = '']) => {
      const [, size] = /font-size: ([\d.]+)px/.exec(body) ?? [];
      const [, weight] = /font-weight: (\d+)/.exec(body) ?? [];
      const [, spacing] = /letter-spacing: (-?[\d.]+)em/.exec(body) ?? [];
      const rule = {
        name,
        ...(size === undefined ? {} : { size: Number(size) }),
        ...(weight === undefined ? {} : { strong: Number(weight) >= 600 }),
        ...(spacing === undefined ? {} : { spacing: Number(spacing) }),
      };
      return Object.keys(rule).length > 1 ? [rule] : [];
    },
  );
}
