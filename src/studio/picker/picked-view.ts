import { wholeOf, type Composition } from '../../graphics/composition.ts';
import { stateNamed } from '../../graphics/state-named.ts';
import type { Ground } from '../../kinds/map/draw-base.ts';
import { layoutMap, type MapLayout } from '../../kinds/map/layout-map.ts';
import { LeafletCamera } from '../../kinds/map/leaflet-camera.ts';
import { LiveDrawing } from '../../kinds/map/live-drawing.ts';
import { frameOf, placeAt, viewOf } from '../../kinds/map/map-view.ts';
import { projectState } from '../../kinds/map/project-state.ts';
import type { LabelAnchor } from '../../kinds/map/label-anchors.ts';
import type { DrawableMap } from '../../kinds/map/resolve-map.ts';
import type { Bounds, LonLat } from '../../schemas/lon-lat.ts';
import { hearHands } from '../../scenes/hear-hands.ts';
import type { Window } from '../studio-pictures.ts';
import { dragLabels } from './drag-labels.ts';
import { hearKeys } from './hear-keys.ts';
import { inDegrees } from './in-degrees.ts';

/** Who hears what hands do to a map that is picked from. */
export type Picking = {
  /** The map was moved or zoomed: what it shows now. */
  readonly onFrame: (frame: Bounds) => void;
  readonly onSide: (mark: string, side: LabelAnchor) => void;
  /** The map was pressed at a place. */
  readonly onPlace: (place: LonLat) => void;
};

/** A state of a map as one window has it, drawn as the site draws it, and led by hand. */
export class PickedView {
  readonly #base: Ground['base'];
  readonly #camera: LeafletCamera;
  readonly #drawing: LiveDrawing;
  readonly #composition: Composition;
  #layout: MapLayout | undefined;

  constructor(element: HTMLElement, window: Window, ground: Ground, picking: Picking) {
    this.#base = ground.base;
    this.#drawing = new LiveDrawing(`picked-${window}`, ground);
    this.#camera = new LeafletCamera(element, this.#drawing.svg, ground.base.origin, {
      onMove: () => this.#follow(),
      onArrival: () => undefined,
    });
    this.#composition = wholeOf(this.#camera.size);
    const rest = (): void => picking.onFrame(this.#frame());
    const hands = {
      isLent: () => true,
      mayBeDragged: () => true,
      isAlone: () => false,
      take: () => undefined,
      move: (by: { readonly x: number; readonly y: number }) => this.#camera.moveBy(by),
      zoom: (times: number, around: { readonly x: number; readonly y: number }) =>
        this.#camera.zoomBy(times, around),
      rest,
    };
    hearHands(element, hands);
    hearKeys(element, hands, this.#camera.size);
    dragLabels(this.#drawing.svg, picking.onSide);
    element.addEventListener('click', ({ clientX, clientY }) => {
      const { left, top } = element.getBoundingClientRect();
      const { view } = this.#camera;
      picking.onPlace(inDegrees(placeAt(view, [clientX - left, clientY - top]), view.zoom));
    });
  }

  /** Show a state, which may say something else than before. Throws where a mark stands nowhere. */
  show(map: DrawableMap, name: string): void {
    const state = stateNamed(map.states, name);
    const view = viewOf(state, this.#composition);
    this.#layout = layoutMap(projectState(map, state, view, this.#base), this.#composition);
    this.#camera.cutTo(view);
    this.#drawing.show(this.#layout, this.#camera.view, 0);
  }

  /** On which side of its mark a label stands; nothing where there is no room for it. */
  sideOf(mark: string): LabelAnchor | undefined {
    return this.#layout?.anchored.find(({ key }) => key === mark)?.label?.side;
  }

  #follow(): void {
    if (this.#layout) this.#drawing.follow(this.#camera.view);
  }

  #frame(): Bounds {
    const { view } = this.#camera;
    return inDegrees(frameOf(view, this.#composition), view.zoom);
  }
}
