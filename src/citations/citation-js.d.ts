/** The parts of Citation.js that the tests read citations with; it brings no types. */
declare module '@citation-js/core' {
  type Name = { readonly family?: string; readonly given?: string; readonly literal?: string };
  type Item = Omit<import('./csl.ts').CslItem, 'author'> & {
    readonly author?: readonly Name[];
    readonly reporter?: string | readonly string[];
    readonly director?: string | readonly string[];
  };
  export class Cite {
    constructor(data: unknown, options?: { readonly forceType: string });
    readonly data: readonly Item[];
  }
}
declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-ris';
