import type { Size } from '../../graphics/mark.ts';
import { stateNamed } from '../../graphics/state-named.ts';
import type { BaseMap } from './base-map.ts';
import { layoutMap, type MapLayout } from './layout-map.ts';
import { viewOf } from './map-view.ts';
import { projectState } from './project-state.ts';
import type { DrawableMap } from './resolve-map.ts';

/** The spare time, in milliseconds, in which another state is laid out before it is asked for. */
const SPARE = 8;

/** The layouts of a map's states, kept while its size stays, and made ahead when there is time. */
export class KeptLayouts {
  readonly #map: DrawableMap;
  readonly #base: BaseMap;
  readonly #layouts = new Map<string, MapLayout>();
  #size: Size = { width: 0, height: 0 };

  constructor(map: DrawableMap, base: BaseMap) {
    this.#map = map;
    this.#base = base;
  }

  /** A state's layout in a drawing of a size. */
  of(name: string, size: Size): MapLayout {
    if (size.width !== this.#size.width || size.height !== this.#size.height) {
      this.#layouts.clear();
      this.#size = size;
      this.#makeAhead();
    }
    const known = this.#layouts.get(name);
    if (known) return known;
    const state = stateNamed(this.#map.states, name);
    const layout = layoutMap(projectState(this.#map, state, viewOf(state, size), this.#base));
    this.#layouts.set(name, layout);
    return layout;
  }

  #makeAhead(): void {
    const size = this.#size;
    const names = Object.keys(this.#map.states);
    const next = (spare: IdleDeadline): void => {
      if (size !== this.#size) return;
      while (names.length > 0 && spare.timeRemaining() > SPARE) this.of(names.shift() ?? '', size);
      if (names.length > 0) requestIdleCallback(next);
    };
    if ('requestIdleCallback' in window) requestIdleCallback(next);
  }
}
