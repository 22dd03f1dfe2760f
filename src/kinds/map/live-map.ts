import type { Composition } from '../../graphics/composition.ts';
import type { MountOptions, StageDrawing } from '../../graphics/stage-drawing.ts';
import { stateNamed } from '../../graphics/state-named.ts';
import type { Point } from '../../graphics/view-of-picture.ts';
import type { BaseMap } from './base-map.ts';
import { breathe } from './breathe.ts';
import type { Ground } from './draw-base.ts';
import { flightTime } from './flight-time.ts';
import { KeptLayouts } from './kept-layouts.ts';
import { layoutMap, type MapLayout } from './layout-map.ts';
import { LeafletCamera } from './leaflet-camera.ts';
import { LiveDrawing } from './live-drawing.ts';
import type { MapView } from './map-view.ts';
import { projectState } from './project-state.ts';
import type { DrawableMap } from './resolve-map.ts';

/** A map in a stage: a camera flies from state to state, and each is drawn exactly where a flight ends. */
export class LiveMap implements StageDrawing {
  readonly #element: HTMLElement;
  readonly #map: DrawableMap;
  readonly #base: BaseMap;
  readonly #options: MountOptions;
  readonly #camera: LeafletCamera;
  readonly #drawing: LiveDrawing;
  readonly #layouts: KeptLayouts;
  /** The element with the subject’s part of it, as they were measured last. */
  #composition: Composition;
  #state: string | undefined;
  #layout: MapLayout | undefined;
  #isExploring = false;
  /** Whether the reader has moved the map since it was lent. */
  #isMoved = false;

  constructor(element: HTMLElement, map: DrawableMap, ground: Ground, options: MountOptions) {
    this.#element = element;
    this.#map = map;
    this.#base = ground.base;
    this.#options = options;
    this.#layouts = new KeptLayouts(map, ground.base);
    this.#drawing = new LiveDrawing(`map-${options.id}`, ground);
    this.#camera = new LeafletCamera(element, this.#drawing.svg, ground.base.origin, {
      onMove: () => this.#follow(),
      onArrival: () => this.#arrive(),
    });
    this.#composition = this.#measure();
  }

  async prepare(state: string): Promise<void> {
    if (this.#hasRoom()) this.#layouts.of(state, this.#composition);
    await breathe();
  }

  show(state: string, { animate }: { readonly animate: boolean }): void {
    this.#state = state;
    if (this.#isExploring) this.explore(false);
    else this.#goTo(animate);
  }

  async settled(): Promise<void> {
    while (this.#camera.isFlying || !this.#drawing.isAtRest)
      await new Promise(requestAnimationFrame);
  }

  resize(): void {
    this.#camera.stop();
    this.#camera.resize();
    this.#composition = this.#measure();
    if (this.#isMoved) this.rest();
    else this.#goTo(false);
  }

  /** Lend the map to the reader, who may move and zoom it; taking it back restores the state's view. */
  explore(on: boolean): void {
    if (on === this.#isExploring) return;
    this.#isExploring = on;
    this.#isMoved = false;
    this.#camera.keepInside(on ? this.#base.explored : undefined);
    if (!on) this.#goTo(!this.#options.reducedMotion());
  }

  move(by: Point): void {
    this.#take();
    this.#camera.moveBy(by);
  }

  zoom(times: number, around: Point): void {
    this.#take();
    this.#camera.zoomBy(times, around);
  }

  rest(): void {
    if (this.#state === undefined || !this.#hasRoom()) return;
    const state = stateNamed(this.#map.states, this.#state);
    const projected = projectState(this.#map, state, this.#camera.view, this.#base);
    this.#layout = layoutMap(projected, this.#composition);
    this.#drawExactly();
  }

  destroy(): void {
    this.#camera.destroy();
  }

  /** Bring the state's view and marks; a flight under way ends where it is. */
  #goTo(animate: boolean): void {
    if (this.#state === undefined || !this.#hasRoom()) return;
    this.#camera.stop();
    const isFirst = this.#layout === undefined;
    this.#layout = this.#layouts.of(this.#state, this.#composition);
    const { view } = this.#layout;
    if (!animate || isFirst || this.#options.reducedMotion() || !this.#isInSight()) {
      this.#cutTo(view);
      return;
    }
    const duration = flightTime(this.#camera.view, view);
    this.#draw(duration);
    this.#camera.flyTo(view, duration);
  }

  #cutTo(view: MapView): void {
    this.#camera.cutTo(view);
    this.#drawExactly();
  }

  #follow(): void {
    if (!this.#layout) return;
    const { view } = this.#camera;
    this.#drawing.follow(view);
    this.#sayView(view);
  }

  /** At the end of a flight: the exact drawing. A state's view is the same however it was reached. */
  #arrive(): void {
    if (this.#layout) this.#cutTo(this.#layout.view);
  }

  /** The reader's hand ends a flight where it is. */
  #take(): void {
    if (!this.#isMoved) this.#camera.stop();
    this.#isMoved = true;
  }

  #drawExactly(): void {
    this.#draw(0);
    this.#sayView(this.#camera.view);
  }

  #draw(duration: number): void {
    if (this.#layout) this.#drawing.show(this.#layout, this.#camera.view, duration);
  }

  #measure(): Composition {
    return { ...this.#camera.size, subject: this.#options.subject() };
  }

  #hasRoom(): boolean {
    const { width, height } = this.#composition.subject;
    return width > 0 && height > 0;
  }

  #isInSight(): boolean {
    const { top, bottom, width } = this.#element.getBoundingClientRect();
    return !document.hidden && width > 0 && bottom > 0 && top < innerHeight;
  }

  /** Where the map looks, for the page and its tests. */
  #sayView({ center, zoom }: MapView): void {
    const [lng, lat] = center.map((degrees) => degrees.toFixed(4));
    this.#options.onView(`${lat},${lng},${zoom.toFixed(2)}`);
  }
}
