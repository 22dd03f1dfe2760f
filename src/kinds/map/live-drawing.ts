import { attributesOf, childrenOf } from '../../graphics/markup.ts';
import type { Mark } from '../../graphics/mark.ts';
import { isAtRest, patch } from '../../graphics/patch.ts';
import type { Ground } from './draw-base.ts';
import { baseClass } from './draw-ground.ts';
import { anchorTransform, drawMap } from './draw-map.ts';
import { landSeenBy } from './draw-land.ts';
import { patternTransform } from './draw-shapes.ts';
import type { Anchored, MapLayout } from './layout-map.ts';
import { projectIn, type MapView } from './map-view.ts';
import { groundTransform } from './reference-pixels.ts';

/** A map's drawing in a page: brought from layout to layout, and kept in place under a moving camera. */
export class LiveDrawing {
  readonly svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  readonly #id: string;
  readonly #ground: Ground;
  /** What stands on the map now, with its place; what fades out goes on standing on its own. */
  #standing = new Map<Element, Anchored>();

  /** @param id names the drawing's patterns, unique on a page */
  constructor(id: string, ground: Ground) {
    this.#id = id;
    this.#ground = ground;
  }

  /** Whether nothing fades or moves in it. What the camera does is not its own. */
  get isAtRest(): boolean {
    return isAtRest(this.svg);
  }

  /** Bring it to a layout in `duration` milliseconds (0: at once), as the camera looks now. */
  show(layout: MapLayout, camera: MapView, duration: number): void {
    const drawing = drawMap(layout, camera, this.#id, this.#ground);
    if (this.svg.childElementCount === 0) patch(this.svg, drawing, 0);
    else this.#patchFacts(drawing, duration);
    const anchored = new Map(layout.anchored.map((each) => [each.key, each]));
    const before = this.#standing;
    this.#standing = new Map();
    for (const element of this.#part('marks')?.children ?? []) {
      const isLeaving = element.hasAttribute('data-leaving');
      const each = isLeaving
        ? before.get(element)
        : anchored.get(element.getAttribute('data-key') ?? '');
      if (each) this.#standing.set(element, each);
    }
    this.follow(camera);
  }

  /** During a move: one transform for the ground, one for each thing that stands on it. */
  follow(camera: MapView): void {
    const ground = this.#part('ground');
    ground?.setAttribute('transform', groundTransform(camera, this.#ground.base.origin));
    write(ground?.firstElementChild, 'class', baseClass(camera, this.#ground.base));
    write(ground?.querySelector('[data-key="land"]'), 'opacity', String(landSeenBy(camera)));
    const project = projectIn(camera);
    for (const [element, each] of this.#standing) {
      element.setAttribute('transform', anchorTransform(each, project));
    }
    for (const pattern of this.svg.querySelectorAll('pattern')) {
      pattern.setAttribute('patternTransform', patternTransform(camera.zoom));
    }
  }

  /** All but the base map, whose long paths stay as they are. */
  #patchFacts(drawing: Mark, duration: number): void {
    for (const [name, value] of attributesOf(drawing)) this.svg.setAttribute(name, value);
    for (const part of childrenOf(drawing)) {
      const element = this.#part(part.key ?? '');
      const shapes =
        part.key === 'ground' ? childrenOf(part).find(({ key }) => key === 'shapes') : undefined;
      if (element && !shapes) patch(element, part, duration);
      else if (element?.lastElementChild && shapes)
        patch(element.lastElementChild, shapes, duration);
    }
  }

  #part(key: string): Element | null {
    return this.svg.querySelector(`:scope > [data-key="${key}"]`);
  }
}

/** Write what is another in few frames of a move, so that in the others nothing is to be painted anew for it. */
function write(element: Element | null | undefined, name: string, value: string): void {
  if (element?.getAttribute(name) !== value) element?.setAttribute(name, value);
}
