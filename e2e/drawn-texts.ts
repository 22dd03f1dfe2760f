import type { Page } from '@playwright/test';

/** A box in pixels, from the corner of the stage or of the window. */
export type Box = {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
};

/** A text as a reader sees it on a stage; its box is that of its letters. */
export type DrawnText = Box & {
  readonly words: string;
  /** The size it is set in, in pixels of the screen. */
  readonly fontSize: number;
  /** The mark of the text’s own color that is seen among its letters, where there is one. */
  readonly lostOn: string | undefined;
};

/** The room that a drawing has: its size, and the part that its subject and words keep to, in pixels. */
export type StageRoom = {
  readonly size: { readonly width: number; readonly height: number };
  readonly subject: Box;
};

/** A shape of a drawing with what can be seen of it, and the box it lies in, in pixels of the window. */
type Shape = {
  readonly element: SVGGeometryElement;
  readonly box: Box;
  /** Colors as computed; missing where one hardly sees it, or where it is a pattern. */
  readonly stroke: string | undefined;
  readonly fill: string | undefined;
};

/** Lend a page the functions of this file before it loads, so that they can call one another there. */
export async function lendEyes(page: Page): Promise<void> {
  const lent = [textsInStates, until, textsOn, lettersOf, shapesOn, opacityOf, markUnder, sees];
  await page.addInitScript(
    [...lent, shared].map((each) => `globalThis.${each.name} = ${each};`).join('\n'),
  );
}

/** Show every state of a figure’s page in such a room, and tell the texts of each, by its step. */
export async function textsInStates({
  size,
  subject,
}: StageRoom): Promise<(readonly [step: string, texts: DrawnText[]])[]> {
  const stage = document.querySelector<HTMLElement>('[data-stage]');
  const live = stage?.querySelector<HTMLElement>('.stage-live');
  const part = stage?.querySelector<HTMLElement>('.stage-subject');
  if (!stage || !live || !part) throw new Error('The page has no stage.');
  const { left, top, right, bottom } = subject;
  part.style.cssText = `inset: ${top}px auto auto ${left}px; width: ${right - left}px; height: ${bottom - top}px`;
  live.style.cssText = `inset: 0 auto auto 0; width: ${size.width}px; height: ${size.height}px`;
  await until(() => {
    const { width, height } = live.querySelector('svg')?.viewBox.baseVal ?? size;
    return width === live.clientWidth && height === live.clientHeight;
  });
  const told: [string, DrawnText[]][] = [];
  for (const { id } of document.querySelectorAll('[data-step]')) {
    location.hash = id;
    await until(() => stage.dataset['shows'] === id && 'settled' in stage.dataset);
    told.push([id, textsOn(live)]);
  }
  return told;
}

/** Wait, frame by frame, until something is so. */
async function until(isSo: () => boolean): Promise<void> {
  while (!isSo()) await new Promise(requestAnimationFrame);
}

function textsOn(live: Element): DrawnText[] {
  if (opacityOf(live) === 0) return [];
  const corner = live.getBoundingClientRect();
  const shapes = shapesOn(live);
  const pen = document.createElement('canvas').getContext('2d');
  if (!pen) throw new Error('The browser lends no pen to measure letters with.');
  return [...live.querySelectorAll('text')].flatMap((text) => {
    const words = text.firstChild?.nodeValue ?? '';
    const letters = lettersOf(text, words, pen);
    if (!letters) return [];
    const scale = text.getScreenCTM()?.a ?? 1;
    return [
      {
        words,
        fontSize: Number.parseFloat(getComputedStyle(text).fontSize) * scale,
        lostOn: markUnder(text, letters, shapes),
        left: letters.left - corner.left,
        top: letters.top - corner.top,
        right: letters.right - corner.left,
        bottom: letters.bottom - corner.top,
      },
    ];
  });
}

/**
 * Where the letters of a text are, in pixels of the window; nowhere, where nobody sees them. The
 * text’s own box is of no use: it has room for the accents and tails of any words.
 */
function lettersOf(
  text: SVGTextElement,
  words: string,
  pen: CanvasRenderingContext2D,
): Box | undefined {
  const matrix = text.getScreenCTM();
  const isSeen = text.checkVisibility({ visibilityProperty: true }) && opacityOf(text) > 0;
  if (words.trim() === '' || !matrix || !isSeen) return undefined;
  const { fontStyle, fontWeight, fontSize, fontFamily, letterSpacing } = getComputedStyle(text);
  pen.font = `${fontStyle} ${fontWeight} ${fontSize} ${fontFamily}`;
  const { actualBoundingBoxAscent: rise, actualBoundingBoxDescent: fall } = pen.measureText(words);
  const { x, width } = text.getBBox();
  const { y } = text.getStartPositionOfChar(0);
  const air = Number.parseFloat(letterSpacing) || 0;
  const { x: left, y: top } = new DOMPoint(x, y - rise).matrixTransform(matrix);
  const { x: right, y: bottom } = new DOMPoint(x + width - air, y + fall).matrixTransform(matrix);
  return { left, top, right, bottom };
}

function shapesOn(live: Element): Shape[] {
  const all = live.querySelectorAll<SVGGeometryElement>(
    'path, line, rect, circle, ellipse, polygon, polyline',
  );
  return [...all].flatMap((element) => {
    const isSeen = element.checkVisibility({ visibilityProperty: true });
    if (!isSeen || element.closest('defs, clipPath, mask, pattern')) return [];
    const { left, top, right, bottom } = element.getBoundingClientRect();
    const { stroke, strokeOpacity, strokeWidth, fill, fillOpacity } = getComputedStyle(element);
    const opacity = opacityOf(element);
    const plain = (color: string, share: string): string | undefined =>
      color.startsWith('rgb') && opacity * Number(share) >= 0.5 ? color : undefined;
    const reach = stroke === 'none' ? 0 : Number.parseFloat(strokeWidth);
    return [
      {
        element,
        box: { left: left - reach, top: top - reach, right: right + reach, bottom: bottom + reach },
        stroke: plain(stroke, strokeOpacity),
        fill: plain(fill, fillOpacity),
      },
    ];
  });
}

/**
 * How much of an element’s paint its own opacity and that of what is around it leave, within its drawing
 * or within the page, which may be unlit as a whole.
 */
function opacityOf(element: Element): number {
  let opacity = 1;
  for (
    let each: Element | null = element;
    each && each.tagName !== 'svg' && each !== document.documentElement;
    each = each.parentElement
  )
    opacity *= Number(getComputedStyle(each).opacity);
  return opacity;
}

/**
 * The mark of a text’s own color that is seen among its letters. One that was painted before a text
 * with a halo is not seen there, nor is one that something painted in between hides.
 */
function markUnder(
  text: SVGTextElement,
  letters: Box,
  shapes: readonly Shape[],
): string | undefined {
  const { fill: ink, stroke: halo } = getComputedStyle(text);
  const near = shapes.filter(({ box }) => shared(box, letters) > 0);
  const isBefore = ({ element }: Shape): boolean =>
    (text.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_PRECEDING) > 0;
  const before = near.filter(isBefore).length;
  for (const [index, mark] of near.entries()) {
    if (halo !== 'none' && index < before) continue;
    const own = {
      ...mark,
      stroke: mark.stroke === ink ? ink : undefined,
      fill: mark.fill === ink ? ink : undefined,
    };
    if (own.stroke === undefined && own.fill === undefined) continue;
    const covers = near.slice(index + 1, Math.max(before, index + 1));
    let seen = 0;
    // Not to the edge of the letters: a line may touch them.
    for (let y = letters.top + 1; y < letters.bottom - 1; y += 1.5)
      for (let x = letters.left + 1; x < letters.right - 1; x += 1.5)
        if (sees(own, x, y) && !covers.some((each) => sees(each, x, y))) seen++;
    const { element } = mark;
    if (seen > 2)
      return `${element.getAttribute('class') ?? element.tagName} of “${element.closest('[data-key]')?.getAttribute('data-key')}”`;
  }
  return undefined;
}

/** Whether a shape shows at a point of the window. */
function sees({ element, stroke, fill }: Shape, x: number, y: number): boolean {
  const point = new DOMPoint(x, y).matrixTransform(element.getScreenCTM()?.inverse());
  return (
    (stroke !== undefined && element.isPointInStroke(point)) ||
    (fill !== undefined && element.isPointInFill(point))
  );
}

/** How many pixels two boxes share, in the direction in which they share fewer; below 0: how far apart they are. */
export function shared(a: Box, b: Box): number {
  return Math.min(
    Math.min(a.right, b.right) - Math.max(a.left, b.left),
    Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top),
  );
}
