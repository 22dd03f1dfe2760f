/**
 * Pages refuse markup that scripts write (Trusted Types), as none of ours do. Leaflet does so
 * once, to test whether a browser draws SVG. To be imported before anything of Leaflet.
 */
const KNOWN = '<svg/>';

type TrustedTypes = {
  createPolicy(name: string, rules: { createHTML(markup: string): string | null }): unknown;
};

/** Browsers without Trusted Types refuse nothing. */
const { trustedTypes } = globalThis as { readonly trustedTypes?: TrustedTypes };

// The browser asks the policy of this name about markup that no other has passed.
trustedTypes?.createPolicy('default', {
  createHTML: (markup) => (markup === KNOWN ? markup : null),
});
