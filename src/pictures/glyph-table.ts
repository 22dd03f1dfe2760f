import type { Mark } from '../graphics/mark.ts';

/** What the words of a drawing refer to. */
export type GlyphTable = {
  /** The outlines of its letters, each once however often it is set, and what each is called. */
  readonly glyphs: Map<string, string>;
  /** How many of its lines are referred to as a whole. */
  lines: number;
};

/** The table of a drawing without words. */
export const emptyTable = (): GlyphTable => ({ glyphs: new Map(), lines: 0 });

/**
 * Set a glyph: refer to its outline, which the table keeps.
 * @param x where its origin lies, in units of its face
 * @param y the same, upward
 */
export function useGlyph({ glyphs }: GlyphTable, outline: string, x: number, y: number): Mark {
  const id = glyphs.get(outline) ?? `g${glyphs.size}`;
  glyphs.set(outline, id);
  return use(id, { x: x || undefined, y: y || undefined });
}

/**
 * Lay set letters on a halo: the same letters once more, as nothing but a line around them.
 * @param line how the halo is drawn, in the letters’ own units
 */
export function onHalo(table: GlyphTable, letters: Mark, line: Mark['attrs']): Mark[] {
  table.lines += 1;
  const id = `t${table.lines}`;
  return [use(id, { fill: 'none', ...line }), { ...letters, attrs: { id, ...letters.attrs } }];
}

/** The outlines that a drawing’s letters refer to. */
export const glyphsOf = ({ glyphs }: GlyphTable): Mark => ({
  tag: 'defs',
  children: [...glyphs].map(([d, id]) => ({ tag: 'path', attrs: { id, d } })),
});

/** Show something once more. Some programs know references by their older name only. */
const use = (id: string, attrs: Mark['attrs']): Mark => ({
  tag: 'use',
  attrs: { 'xlink:href': `#${id}`, ...attrs },
});
