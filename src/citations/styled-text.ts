/** A run of a citation, some in italics. */
export type Run = { readonly text: string; readonly italic?: true };

/** A citation without its italics. */
export const plainText = (runs: readonly Run[]): string => runs.map(({ text }) => text).join('');
