/** A stretch of a text, and what stands there instead. */
export type TextEdit = { readonly from: number; readonly to: number; readonly text: string };
