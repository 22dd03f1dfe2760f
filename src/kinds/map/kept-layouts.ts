import { wholeOf, type Composition } from '../../graphics/composition.ts';
import { stateNamed } from '../../graphics/state-named.ts';
import type { BaseMap } from './base-map.ts';
import { layoutMap, type MapLayout } from './layout-map.ts';
import { viewOf } from './map-view.ts';
import { projectState } from './project-state.ts';
import type { DrawableMap } from './resolve-map.ts';

/** The spare time, in milliseconds, in which another state is laid out before it is asked for. */
const SPARE = 8;

/** The layouts of a map's states, kept while its composition stays, and made ahead when there is time. */
export class KeptLayouts {
  readonly #map: DrawableMap;
  readonly #base: BaseMap;
  readonly #layouts = new Map<string, MapLayout>();
  #composition = wholeOf({ width: 0, height: 0 });

  constructor(map: DrawableMap, base: BaseMap) {
    this.#map = map;
    this.#base = base;
  }

  /** A state's layout in a composition; the same one has the same layouts. */
  of(name: string, composition: Composition): MapLayout {
    if (composition !== this.#composition) {
      this.#layouts.clear();
      this.#composition = composition;
      this.#makeAhead();
    }
    const known = this.#layouts.get(name);
    if (known) return known;
    const state = stateNamed(this.#map.states, name);
    const view = viewOf(state, composition);
    const layout = layoutMap(projectState(this.#map, state, view, this.#base), composition);
    this.#layouts.set(name, layout);
    return layout;
  }

  #makeAhead(): void {
    const composition = this.#composition;
    const names = Object.keys(this.#map.states);
    const next = (spare: IdleDeadline): void => {
      if (composition !== this.#composition) return;
      while (names.length > 0 && spare.timeRemaining() > SPARE)
        this.of(names.shift() ?? '', composition);
      if (names.length > 0) requestIdleCallback(next);
    };
    if ('requestIdleCallback' in window) requestIdleCallback(next);
  }
}
