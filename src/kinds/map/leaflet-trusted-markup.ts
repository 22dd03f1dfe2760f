/**
 * Pages refuse markup that scripts write (Trusted Types), as none of ours do. Leaflet does so with
 * what stands here: a test whether a browser draws SVG, and the signs on its zoom buttons. To be
 * imported before anything of Leaflet.
 */
const KNOWN: ReadonlySet<string> = new Set([
  '<svg/>',
  '<span aria-hidden="true">+</span>',
  '<span aria-hidden="true">&#x2212;</span>',
]);

type TrustedTypes = {
  createPolicy(name: string, rules: { createHTML(markup: string): string | null }): unknown;
};

/** Browsers without Trusted Types refuse nothing. */
const { trustedTypes } = globalThis as { readonly trustedTypes?: TrustedTypes };

// The browser asks the policy of this name about markup that no other has passed.
trustedTypes?.createPolicy('default', {
  createHTML: (markup) => (KNOWN.has(markup) ? markup : null),
});
