/**
 * Parts of an embed page that its script looks for, beside those of its stages.
 *
 * - `story`: what holds the scenes, and the words between them
 * - `rail`: the slider over all steps
 * - `swap`: the button that shows the picture in place of the words, where there is room for one
 * - `notes`: the list of the notes that are cited; figures have none
 * - `home`: the link to the chapter or the figure
 * - `full-screen`: the button of a presentation
 * - `pass`: the button that leads past a frame that scrolls
 * - `address`: where a link’s address is written that cannot be opened
 * - `newer`: the link of a frozen copy to what a newer release changed
 */
export type EmbedPart =
  'story' | 'rail' | 'swap' | 'notes' | 'home' | 'full-screen' | 'pass' | 'address' | 'newer';

/** The attribute by which a part of an embed page is found. */
export const embedPart = (name: EmbedPart) => ({ 'data-embed': name });

/** A part of an embed page. Throws where it is missing. */
export function embedPartOf(page: ParentNode, name: EmbedPart): HTMLElement {
  const found = page.querySelector<HTMLElement>(`[data-embed="${name}"]`);
  if (!found) throw new Error(`The embed has no ${name}.`);
  return found;
}

/** The notes that an embed lists; none where it cites none. */
export const notesIn = (page: ParentNode): HTMLElement[] => [
  ...page.querySelectorAll<HTMLElement>('[data-embed="notes"] > li'),
];

/** The attribute of a template that holds the script of a kind of drawing. */
export const drawingTemplate = (kind: string) => ({ 'data-draws': kind });

/** The template with the script of a kind. Throws where the page has none. */
export function drawingTemplateOf(page: ParentNode, kind: string): HTMLTemplateElement {
  const found = page.querySelector<HTMLTemplateElement>(`template[data-draws="${kind}"]`);
  if (!found) throw new Error(`The embed has no script for scenes of kind “${kind}”.`);
  return found;
}
