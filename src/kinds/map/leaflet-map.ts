import type { Control, LatLngBoundsExpression, ZoomPanOptions } from 'leaflet';
import { breathe } from './breathe.ts';
import type { MountOptions, StageDrawing } from '../../graphics/stage-drawing.ts';
import { isAtRest, patch } from '../../graphics/patch.ts';
import type { Mark } from '../../graphics/mark.ts';
import { attributesOf, childrenOf } from '../../graphics/markup.ts';
import { BASE_LAYERS } from './base-layers.ts';
import type { BaseMapFile } from './base-map-file.ts';
import { decodeBaseMap, type BaseMap } from './base-map.ts';
import { Layer, LeafletMap, toPoint, Zoom } from './leaflet-parts.ts';
import baseMapUrl from '#content/base-map.json?url';
import { drawBaseLayer } from './draw-base.ts';
import { patternTransform } from './draw-shapes.ts';
import { anchorTransform, baseClass, drawMap, groundTransform, type Camera } from './draw-map.ts';
import { stateNamed } from '../../graphics/state-named.ts';
import { KeptLayouts } from './kept-layouts.ts';
import { layoutMap, type Anchored, type MapLayout } from './layout-map.ts';
import type { MapView } from './projection.ts';
import type { DrawableMap } from './resolve-map.ts';

/** The longest and the shortest flight, in milliseconds; how much a zoom level and a screen add. */
const FLIGHT = { least: 450, most: 900, perZoom: 110, perScreen: 160 };

type Ground = { readonly base: BaseMap; readonly marks: readonly Mark[] };
let ground: Promise<Ground> | undefined;

/** The base map, fetched once for all maps of a page. */
function loadGround(): Promise<Ground> {
  ground ??= fetch(baseMapUrl)
    .then((response) => {
      if (!response.ok) throw new Error(`${baseMapUrl}: ${response.status}`);
      return response.json() as Promise<BaseMapFile>;
    })
    .then(async (file) => {
      const base = decodeBaseMap(file);
      const marks: Mark[] = [];
      for (const layer of BASE_LAYERS) {
        await breathe();
        marks.push(...drawBaseLayer(base, layer));
      }
      return { base, marks };
    });
  ground.catch(() => (ground = undefined));
  return ground;
}

/** Put a live map into an element: the drawing made at build, on Leaflet's camera. */
export async function mountMap(
  element: HTMLElement,
  map: DrawableMap,
  options: MountOptions,
): Promise<StageDrawing> {
  const ground = await loadGround();
  await breathe();
  const live = new LiveMap(element, map, ground, options);
  await breathe();
  return live;
}

/** A map scene on Leaflet: its states are flown to, and drawn exactly at the end of each flight. */
class LiveMap implements StageDrawing {
  readonly #leaflet: LeafletMap;
  readonly #svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  readonly #onView: (view: string) => void;
  readonly #id: string;
  readonly #map: DrawableMap;
  readonly #ground: Ground;
  readonly #reducedMotion: () => boolean;
  #layout: MapLayout | undefined;
  readonly #layouts: KeptLayouts;
  /** What stands on the map now, with its place; what fades out goes on standing on its own. */
  #standing = new Map<Element, Anchored>();
  #state: string | undefined;
  #isFlying = false;
  #isExploring = false;
  #zoomButtons: Control.Zoom | undefined;

  constructor(
    element: HTMLElement,
    map: DrawableMap,
    ground: Ground,
    { id, reducedMotion, onView }: MountOptions,
  ) {
    this.#map = map;
    this.#ground = ground;
    this.#layouts = new KeptLayouts(map, ground.base);
    this.#reducedMotion = reducedMotion;
    this.#onView = onView;
    this.#id = `map-${id}`;
    this.#leaflet = new LeafletMap(element, {
      zoomSnap: 0,
      zoomControl: false,
      attributionControl: false,
      zoomAnimation: false,
      fadeAnimation: false,
      markerZoomAnimation: false,
      dragging: false,
      touchZoom: false,
      scrollWheelZoom: false,
      doubleClickZoom: false,
      boxZoom: false,
      keyboard: false,
      tapHold: false,
      trackResize: false,
      minZoom: 4,
      maxZoom: 13,
      maxBoundsViscosity: 1,
    });
    this.#leaflet.setView([34.4, 41], 8, { animate: false });
    this.#leaflet.addLayer(new Overlay(this.#svg));
    // Leaflet tells of every move, also of one that zooms.
    this.#leaflet.on('move', () => this.#follow());
    this.#leaflet.on('moveend', () => this.#arrive());
    element.removeAttribute('tabindex');
  }

  async prepare(state: string): Promise<void> {
    const size = this.#size();
    if (size.width > 0 && size.height > 0) this.#layouts.of(state, size);
    await breathe();
  }

  show(state: string, { animate }: { readonly animate: boolean }): void {
    this.#state = state;
    if (this.#isExploring) this.explore(false);
    else this.#goTo(animate);
  }

  async settled(): Promise<void> {
    while (this.#isFlying || !isAtRest(this.#svg)) await new Promise(requestAnimationFrame);
  }

  resize(): void {
    this.#leaflet.stop();
    this.#leaflet.invalidateSize({ animate: false, pan: false });
    if (this.#isExploring) this.#drawExactly();
    else this.#goTo(false);
  }

  /** Lend the map to the reader, who may drag and zoom it; taking it back restores the state's view. */
  explore(on: boolean): void {
    if (on === this.#isExploring) return;
    this.#isExploring = on;
    const { dragging, touchZoom, scrollWheelZoom, doubleClickZoom, keyboard } = this.#leaflet;
    for (const handler of [dragging, touchZoom, scrollWheelZoom, doubleClickZoom, keyboard]) {
      if (on) handler.enable();
      else handler.disable();
    }
    const container = this.#leaflet.getContainer();
    const [west, south, east, north] = this.#ground.base.explored;
    const bounds: LatLngBoundsExpression = [
      [south, west],
      [north, east],
    ];
    this.#leaflet.setMaxBounds(on ? bounds : undefined);
    if (on) {
      container.tabIndex = 0;
      this.#zoomButtons = new Zoom({ position: 'topright' }).addTo(this.#leaflet);
      return;
    }
    container.removeAttribute('tabindex');
    this.#zoomButtons?.remove();
    this.#goTo(!this.#reducedMotion());
  }

  destroy(): void {
    this.#leaflet.stop();
    this.#leaflet.remove();
  }

  /** Bring the state's view and marks; a flight under way ends where it is. */
  #goTo(animate: boolean): void {
    const size = this.#size();
    if (this.#state === undefined || size.width === 0 || size.height === 0) return;
    this.#setFlying(false);
    this.#leaflet.stop();
    const isFirst = this.#layout === undefined;
    this.#layout = this.#layouts.of(this.#state, size);
    const { view } = this.#layout;
    if (!animate || isFirst || this.#reducedMotion() || !this.#isInSight()) {
      this.#cutTo(view);
      return;
    }
    const [lng, lat] = view.center;
    const duration = this.#flightTime(view);
    this.#draw(duration);
    this.#setFlying(true);
    this.#leaflet.flyTo([lat, lng], view.zoom, { duration: duration / 1000, noMoveStart: true });
  }

  #cutTo({ center: [lng, lat], zoom }: MapView): void {
    // Without `reset` Leaflet pans by whole pixels where the zoom stays, and ends beside the view.
    this.#leaflet.setView([lat, lng], zoom, { animate: false, reset: true } as ZoomPanOptions);
    this.#drawExactly();
  }

  /** During a move: one transform for the ground, one for each thing that stands on it. */
  #follow(): void {
    if (!this.#layout) return;
    const camera = this.#camera();
    const ground = this.#find('ground');
    ground?.setAttribute('transform', groundTransform(camera));
    ground?.firstElementChild?.setAttribute('class', baseClass(camera));
    for (const [element, each] of this.#standing) {
      element.setAttribute('transform', anchorTransform(each, camera));
    }
    for (const pattern of this.#svg.querySelectorAll('pattern')) {
      pattern.setAttribute('patternTransform', patternTransform(camera.zoom));
    }
    this.#sayView();
  }

  /** At the end of a flight, or of the reader's own move: the exact drawing for this view. */
  #arrive(): void {
    if (this.#isFlying && this.#layout) {
      // A flight ends within a pixel of its aim; a state's view is the same however it was reached.
      this.#setFlying(false);
      this.#cutTo(this.#layout.view);
    } else if (this.#isExploring && this.#state !== undefined) {
      const { lat, lng } = this.#leaflet.getCenter();
      const view = {
        center: [lng, lat],
        zoom: this.#leaflet.getZoom(),
        size: this.#size(),
      } as const;
      this.#layout = layoutMap(
        this.#map,
        stateNamed(this.#map.states, this.#state),
        view,
        this.#ground.base,
      );
      this.#drawExactly();
    }
  }

  #setFlying(isFlying: boolean): void {
    this.#isFlying = isFlying;
    this.#leaflet.getContainer().toggleAttribute('data-flying', isFlying);
  }

  #drawExactly(): void {
    this.#draw(0);
    this.#sayView();
  }

  #draw(duration: number): void {
    if (!this.#layout) return;
    const drawing = drawMap(this.#layout, this.#camera(), this.#id, this.#ground.marks);
    if (this.#svg.childElementCount === 0) patch(this.#svg, drawing, 0);
    else this.#patchFacts(drawing, duration);
    const anchored = new Map(this.#layout.anchored.map((each) => [each.key, each]));
    const before = this.#standing;
    this.#standing = new Map();
    for (const element of this.#find('marks')?.children ?? []) {
      const isLeaving = element.hasAttribute('data-leaving');
      const each = isLeaving
        ? before.get(element)
        : anchored.get(element.getAttribute('data-key') ?? '');
      if (each) this.#standing.set(element, each);
    }
    this.#follow();
  }

  /** All but the base map, whose long paths stay as they are. */
  #patchFacts(drawing: Mark, duration: number): void {
    for (const [name, value] of attributesOf(drawing)) this.#svg.setAttribute(name, value);
    for (const part of childrenOf(drawing)) {
      const element = this.#find(part.key ?? '');
      const shapes =
        part.key === 'ground' ? childrenOf(part).find(({ key }) => key === 'shapes') : undefined;
      if (element && !shapes) patch(element, part, duration);
      else if (element?.lastElementChild && shapes)
        patch(element.lastElementChild, shapes, duration);
    }
  }

  #find(key: string): Element | null {
    return this.#svg.querySelector(`:scope > [data-key="${key}"]`);
  }

  /** Leaflet's projection, before it rounds to whole pixels. */
  #camera(): Camera {
    const zoom = this.#leaflet.getZoom();
    const middle = toPoint(this.#size().width / 2, this.#size().height / 2);
    const corner = this.#leaflet.project(this.#leaflet.getCenter(), zoom).subtract(middle);
    return {
      zoom,
      project: ([lng, lat]) => {
        const { x, y } = this.#leaflet.project([lat, lng], zoom).subtract(corner);
        return [x, y];
      },
    };
  }

  #size(): { width: number; height: number } {
    const { x, y } = this.#leaflet.getSize();
    return { width: x, height: y };
  }

  #flightTime({ center: [lng, lat], zoom, size }: MapView): number {
    const now = this.#leaflet.getZoom();
    const between = Math.min(now, zoom);
    const way = this.#leaflet
      .project([lat, lng], between)
      .distanceTo(this.#leaflet.project(this.#leaflet.getCenter(), between));
    const { least, most, perZoom, perScreen } = FLIGHT;
    return Math.min(most, least + perZoom * Math.abs(zoom - now) + (perScreen * way) / size.width);
  }

  #isInSight(): boolean {
    const { top, bottom, width } = this.#leaflet.getContainer().getBoundingClientRect();
    return !document.hidden && width > 0 && bottom > 0 && top < innerHeight;
  }

  /** Where the map looks, for the page and its tests. */
  #sayView(): void {
    const { lat, lng } = this.#leaflet.getCenter();
    this.#onView([lat.toFixed(4), lng.toFixed(4), this.#leaflet.getZoom().toFixed(2)].join(','));
  }
}

/** The drawing as a layer of Leaflet's, in a pane that stays with the container. */
class Overlay extends Layer {
  readonly #svg: SVGElement;

  constructor(svg: SVGElement) {
    super();
    this.#svg = svg;
  }

  override onAdd(map: LeafletMap): this {
    const pane = map.getPane('drawing') ?? map.createPane('drawing', map.getContainer());
    pane.append(this.#svg);
    return this;
  }

  override onRemove(): this {
    this.#svg.remove();
    return this;
  }
}
