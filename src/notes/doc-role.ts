type DocRole = 'doc-backlink' | 'doc-endnotes' | 'doc-noteref';

/** A role of DPUB-ARIA 1.1, which Astro's types of HTML do not list yet; hence the cast. */
export const docRole = (role: DocRole): never => role as never;
