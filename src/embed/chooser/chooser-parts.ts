/**
 * Parts of the page on which an embed is chosen, that its script looks for.
 *
 * - `data`: what can be embedded, as JSON
 * - `form`: what is chosen
 * - `present`: the link to the same on a full screen
 * - `preview`: where the frame is shown, on a page as light or dark as was chosen
 * - `codes`, `citations`, `files`: where what is to be copied and downloaded is written
 * - `result`: what holds those
 * - `frozen`: the choice of a frozen copy, where there is one
 * - `ready`: what stands there without a script
 */
export type ChooserPart =
  | 'data'
  | 'form'
  | 'present'
  | 'preview'
  | 'codes'
  | 'citations'
  | 'files'
  | 'result'
  | 'frozen'
  | 'ready';

/** The attribute by which a part of the page is found. */
export const chooserPart = (name: ChooserPart) => ({ 'data-chooser': name });

/** A part of the page. Throws where it is missing. */
export function chooserPartOf(page: ParentNode, name: ChooserPart): HTMLElement {
  const found = page.querySelector<HTMLElement>(`[data-chooser="${name}"]`);
  if (!found) throw new Error(`The page has no ${name}.`);
  return found;
}
