import type { Control, ZoomPanOptions } from 'leaflet';
import type { Size } from '../../graphics/mark.ts';
import type { Bounds, LonLat } from '../../schemas/lon-lat.ts';
import { Layer, LeafletMap, Zoom } from './leaflet-parts.ts';
import type { MapView } from './map-view.ts';

/** Who hears of the camera. */
export type CameraListener = {
  /** On every move, also one that zooms. */
  readonly onMove: () => void;
  /** Where it came to a stop: at the end of a flight, or of a cut or the reader’s own move. */
  readonly onStop: (end: 'flight' | 'move') => void;
};

/** Leaflet without its tiles: it flies to views, lets readers drag and zoom, and says where it looks. */
export class LeafletCamera {
  readonly #leaflet: LeafletMap;
  #isFlying = false;
  #zoomButtons: Control.Zoom | undefined;

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
      dragging: false,
      touchZoom: false,
      scrollWheelZoom: false,
      doubleClickZoom: false,
      boxZoom: false,
      keyboard: false,
      tapHold: false,
      trackResize: false,
      minZoom: 4,
      // Nearer than any state looks on a large window: a view that was clamped would not be the one laid out.
      maxZoom: 15,
      maxBoundsViscosity: 1,
    });
    this.#leaflet.setView([lat, lng], 8, { animate: false });
    this.#leaflet.addLayer(new Overlay(drawing));
    this.#leaflet.on('move', to.onMove);
    this.#leaflet.on('moveend', () => {
      const end = this.#isFlying ? 'flight' : 'move';
      this.#setFlying(false);
      to.onStop(end);
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
    // Without `reset` Leaflet pans by whole pixels where the zoom stays, and ends beside the view.
    this.#leaflet.setView([lat, lng], zoom, { animate: false, reset: true } as ZoomPanOptions);
  }

  /** Fly to a view in `duration` milliseconds. A flight ends within a pixel of its aim. */
  flyTo({ center: [lng, lat], zoom }: MapView, duration: number): void {
    this.#setFlying(true);
    this.#leaflet.flyTo([lat, lng], zoom, { duration: duration / 1000, noMoveStart: true });
  }

  /** Let the reader drag and zoom inside some bounds; without bounds, no more. */
  lend(bounds: Bounds | undefined): void {
    const { dragging, touchZoom, scrollWheelZoom, doubleClickZoom, keyboard } = this.#leaflet;
    for (const handler of [dragging, touchZoom, scrollWheelZoom, doubleClickZoom, keyboard]) {
      if (bounds) handler.enable();
      else handler.disable();
    }
    const container = this.#leaflet.getContainer();
    if (bounds) {
      const [west, south, east, north] = bounds;
      this.#leaflet.setMaxBounds([
        [south, west],
        [north, east],
      ]);
      container.tabIndex = 0;
      this.#zoomButtons = new Zoom({ position: 'topright' }).addTo(this.#leaflet);
    } else {
      this.#leaflet.setMaxBounds();
      container.removeAttribute('tabindex');
      this.#zoomButtons?.remove();
    }
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
