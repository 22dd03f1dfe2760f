/**
 * What a stage says of itself while it lives, as `data-` attributes that style sheets, other
 * scripts and tests go by.
 *
 * - `shows`: the step whose state it shows
 * - `settled`: nothing moves or loads
 * - `live`: the live drawing has come, and stands instead of stills
 * - `failed`: it will not come, or cannot show this step
 * - `exploring`: the picture is the reader’s to move about
 * - `view`: where a map looks, as `lat,lng,zoom`
 */
export type StageSign = 'shows' | 'settled' | 'live' | 'failed' | 'exploring' | 'view';

/** Set a sign to a value, or take it away. */
export function sign(stage: HTMLElement, name: StageSign, value: string | boolean): void {
  if (typeof value === 'string') stage.setAttribute(attribute(name), value);
  else stage.toggleAttribute(attribute(name), value);
}

/** Whether a stage has a sign. */
export const hasSign = (stage: HTMLElement, name: StageSign): boolean =>
  stage.hasAttribute(attribute(name));

/** Whether an element stands in a map that is the reader’s to move about. */
export const isExplored = (element: Element): boolean =>
  element.closest(`[${attribute('exploring')}]`) !== null;

/** Hear when any of some signs is set, taken away or set anew. */
export function watchSigns(
  stage: HTMLElement,
  names: readonly StageSign[],
  onChange: () => void,
): void {
  new MutationObserver(onChange).observe(stage, { attributeFilter: names.map(attribute) });
}

const attribute = (name: StageSign): string => `data-${name}`;
