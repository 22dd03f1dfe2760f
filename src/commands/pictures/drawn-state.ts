/** One state as a tree of the repository draws it. */
export type DrawnState = {
  readonly scene: string;
  readonly state: string;
  /** The kind of its scene, whose style sheet it wears. */
  readonly kind: string;
  /** Its text equivalent. */
  readonly alt: string;
  /** Its drawings by the name of their size: as SVG, and in lines to compare. */
  readonly drawings: Readonly<Record<string, Drawing>>;
};

/** One drawing, as markup and as an outline. */
type Drawing = { readonly markup: string; readonly outline: string };
