import { compile } from 'css-select';
import type { Mark } from '../graphics/mark.ts';
import type { Theme } from '../graphics/theme-tokens.ts';

/** A mark where it stands in its drawing: what selectors ask about. */
export type PlacedMark = {
  readonly mark: Mark;
  readonly parent: PlacedMark | undefined;
  readonly children: PlacedMark[];
};

/** What a style sheet says of the marks that a selector finds. */
export type StyleRule = {
  readonly finds: (mark: PlacedMark) => boolean;
  /** Classes of the selector count a hundred, tags one: the more, the stronger. */
  readonly strength: number;
  readonly declarations: readonly (readonly [property: string, value: string])[];
};

/** A block within a media query, which may hold rules of its own, or a rule. */
const BLOCK = /@media([^{]*)\{((?:[^{}]*\{[^{}]*\})*)\s*\}|([^{}]+)\{([^{}]*)\}/g;

/** Style sheets that were read, by their theme and text: a few serve hundreds of drawings. */
const read = new Map<string, readonly StyleRule[]>();

/** Read a drawing’s style sheet as it holds in a theme, the weaker rules first. */
export function readRules(css: string, theme: Theme): readonly StyleRule[] {
  const known = read.get(theme + css);
  if (known) return known;
  const rules = rulesIn(css.replace(/\/\*[\s\S]*?\*\//g, ''), theme).sort(
    (one, other) => one.strength - other.strength,
  );
  read.set(theme + css, rules);
  return rules;
}

function rulesIn(css: string, theme: Theme): StyleRule[] {
  return [...css.matchAll(BLOCK)].flatMap(
    ([, media, within = '', selectors = '', declarations = '']) => {
      if (media !== undefined) return media.includes(`: ${theme})`) ? rulesIn(within, theme) : [];
      if (selectors.trim().startsWith('@')) return [];
      return selectors.split(/,(?![^(]*\))/).map((selector) => ({
        finds: compile<PlacedMark, PlacedMark>(selector.trim(), { adapter, xmlMode: true }),
        strength: strengthOf(selector),
        declarations: declarationsIn(declarations),
      }));
    },
  );
}

/** The declarations of a rule’s body or of a `style` attribute, in their order. */
export function declarationsIn(css: string): [property: string, value: string][] {
  return css.split(';').flatMap((declaration): [string, string][] => {
    const [property = '', value = ''] = declaration.split(/:(.*)/s).map((part) => part.trim());
    return value === '' ? [] : [[property, value]];
  });
}

function strengthOf(selector: string): number {
  const classes = selector.match(/[.[]|:(?!not\b)/g)?.length ?? 0;
  const tags = selector.match(/(?<![\w.:-])[a-z][\w-]*/g)?.length ?? 0;
  return classes * 100 + tags;
}

/** Lets selectors walk a drawing. */
const adapter = {
  isTag: (mark: PlacedMark): mark is PlacedMark => mark.mark.tag !== '',
  getName: ({ mark }: PlacedMark): string => mark.tag,
  getAttributeValue: ({ mark }: PlacedMark, name: string): string | undefined =>
    mark.attrs?.[name]?.toString(),
  hasAttrib: ({ mark }: PlacedMark, name: string): boolean => mark.attrs?.[name] !== undefined,
  getChildren: ({ children }: PlacedMark): PlacedMark[] => children,
  getParent: ({ parent }: PlacedMark): PlacedMark | null => parent ?? null,
  getSiblings: (mark: PlacedMark): PlacedMark[] => mark.parent?.children ?? [mark],
  getText: ({ mark }: PlacedMark): string => mark.text ?? '',
  removeSubsets: (marks: PlacedMark[]): PlacedMark[] => marks,
};
