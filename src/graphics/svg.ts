import { px } from './mark.ts';
import type { Mark } from './mark.ts';

type Attrs = NonNullable<Mark['attrs']>;

/** What an element is known by and says: its key alone, or with what supports it and its title. */
type Facts = string | Pick<Mark, 'key' | 'notes' | 'title'>;

const known = (facts: Facts) => (typeof facts === 'string' ? { key: facts } : facts);

/** Measures in hundredths of a pixel; type is set in the very size that its width was reckoned for. */
const rounded = (attrs: Attrs): Attrs =>
  Object.fromEntries(
    Object.entries(attrs).map(([name, value]) => [
      name,
      typeof value === 'number' && name !== 'font-size' ? px(value) : value,
    ]),
  );

const shape =
  (tag: string) =>
  (attrs: Attrs, facts: Facts = {}): Mark => ({ tag, ...known(facts), attrs: rounded(attrs) });

/** The elements that drawings are made of, each written as SVG calls it; places are rounded. */
export const svg = {
  g: (facts: Facts, children: readonly (Mark | undefined)[], attrs?: Attrs): Mark => ({
    tag: 'g',
    ...known(facts),
    ...(attrs && { attrs: rounded(attrs) }),
    children,
  }),
  text: (text: string, attrs: Attrs, facts: Facts = {}): Mark => ({
    tag: 'text',
    ...known(facts),
    text,
    attrs: rounded(attrs),
  }),
  path: shape('path'),
  line: shape('line'),
  rect: shape('rect'),
  circle: shape('circle'),
};
