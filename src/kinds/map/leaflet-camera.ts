import type { ZoomPanOptions } from 'leaflet';
import type { Size } from '../../graphics/mark.ts';
import type { Point } from '../../graphics/view-of-picture.ts';
import type { Bounds, LonLat } from '../../schemas/lon-lat.ts';
import { Layer, LeafletMap } from './leaflet-parts.ts';
import type { MapView } from './map-view.ts';

/** Without `reset` Leaflet pans by whole pixels where the zoom stays, and ends beside the view. */
const AT_ONCE = { animate: false, reset: true } as ZoomPanOptions;

/** Who hears of the camera. */
export type CameraListener = {
  /** On every move, also one that zooms. */
  readonly onMove: () => void;
  /** It has come to the end of a flight. */
  readonly onArrival: () => void;
};

/** Leaflet without its tiles and its hands: it flies to views, moves as it is told, and says where it looks. */
export class LeafletCamera {
  readonly #leaflet: LeafletMap;
  #isFlying = false;

  /**
   * @param drawing what follows the camera; it stays with the element while Leaflet moves its panes
   * @param start where it looks until it is told
   */
  constructor(element: HTMLElement, drawing: SVGElement, [lng, lat]: LonLat, to: CameraListener) {
    this.#leaflet = new LeafletMap(element, {
      zoomSnap: 0,
      zoomControl: false,
      attributionControl: false,
      zoomAnimation: false,
      fadeAnimation: false,
      markerZoomAnimation: false,
      trackResize: false,
      minZoom: 4,
      // Nearer than any state looks on a large window: a view that was clamped would not be the one laid out.
      maxZoom: 15,
    });
    this.#leaflet.setView([lat, lng], 8, { animate: false });
    this.#leaflet.addLayer(new Overlay(drawing));
    this.#leaflet.on('move', to.onMove);
    this.#leaflet.on('moveend', () => {
      if (!this.#isFlying) return;
      this.#setFlying(false);
      to.onArrival();
    });
    element.removeAttribute('tabindex');
  }

  get isFlying(): boolean {
    return this.#isFlying;
  }

  get size(): Size {
    const { x, y } = this.#leaflet.getSize();
    return { width: x, height: y };
  }

  /** What it looks at now. */
  get view(): MapView {
    const { lng, lat } = this.#leaflet.getCenter();
    return { center: [lng, lat], zoom: this.#leaflet.getZoom(), size: this.size };
  }

  /** Take the element’s size as it is now. */
  resize(): void {
    this.#leaflet.invalidateSize({ animate: false, pan: false });
  }

  /** End a flight where it is; nobody hears that it has arrived. */
  stop(): void {
    this.#setFlying(false);
    this.#leaflet.stop();
  }

  cutTo({ center: [lng, lat], zoom }: MapView): void {
    this.#leaflet.setView([lat, lng], zoom, AT_ONCE);
  }

  /** Fly to a view in `duration` milliseconds. A flight ends within a pixel of its aim. */
  flyTo({ center: [lng, lat], zoom }: MapView, duration: number): void {
    this.#setFlying(true);
    this.#leaflet.flyTo([lat, lng], zoom, { duration: duration / 1000, noMoveStart: true });
  }

  /** Look nowhere but inside some bounds; without bounds, anywhere. */
  keepInside(bounds: Bounds | undefined): void {
    if (!bounds) {
      this.#leaflet.setMaxBounds();
      return;
    }
    const [west, south, east, north] = bounds;
    this.#leaflet.setMaxBounds([
      [south, west],
      [north, east],
    ]);
  }

  /** Move what is seen by some pixels, at once. */
  moveBy({ x, y }: Point): void {
    const { width, height } = this.size;
    const center = this.#leaflet.containerPointToLatLng([width / 2 - x, height / 2 - y]);
    this.#leaflet.setView(center, this.#leaflet.getZoom(), AT_ONCE);
  }

  /** Look from `times` as near, at once; a point of the element stays where it is. */
  zoomBy(times: number, { x, y }: Point): void {
    const map = this.#leaflet;
    const zoom = map.getZoom() + Math.log2(times);
    const nearest = Math.min(map.getMaxZoom(), Math.max(map.getMinZoom(), zoom));
    const scale = map.getZoomScale(nearest);
    const { width, height } = this.size;
    const from = (at: number, half: number): number => half + (at - half) * (1 - 1 / scale);
    const center = map.containerPointToLatLng([from(x, width / 2), from(y, height / 2)]);
    map.setView(center, nearest, AT_ONCE);
  }

  destroy(): void {
    this.#leaflet.stop();
    this.#leaflet.remove();
  }

  #setFlying(isFlying: boolean): void {
    this.#isFlying = isFlying;
    this.#leaflet.getContainer().toggleAttribute('data-flying', isFlying);
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
