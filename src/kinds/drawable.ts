import type { Composition } from '../graphics/composition.ts';
import type { DataTable } from '../graphics/data-table.ts';
import type { Mark, Size } from '../graphics/mark.ts';
import type { Surroundings } from './kind.ts';
import { KINDS, type KindName } from './registry.ts';
import type { SceneOf } from './scene.ts';

type Drawables = { readonly [Name in KindName]: ReturnType<(typeof KINDS)[Name]['complete']> };

/** A scene complete in itself, as plain data: what the build draws and the browser is sent. */
export type Drawable = Drawables[KindName];

/** What kinds do with scenes of their own kind, which is how a scene and its kind go together. */
const kinds: {
  readonly [Name in KindName]: {
    complete(scene: SceneOf<Name>, content: Surroundings): Drawables[Name];
    draw(drawable: Drawables[Name], state: string, size: Size): Mark;
    compose(drawable: Drawables[Name], state: string, composition: Composition): Mark;
    table(drawable: Drawables[Name]): DataTable;
  };
} = KINDS;

/** Give a scene all that its drawing needs. */
export function drawableOf<Name extends KindName>(
  scene: { readonly kind: Name } & SceneOf<Name>,
  content: Surroundings,
): Drawables[Name] {
  return kinds[scene.kind].complete(scene, content);
}

/** Draw one state of a scene at a size in pixels, as the browser would. */
export function drawState<Name extends KindName>(
  drawable: { readonly kind: Name } & Drawables[Name],
  state: string,
  size: Size,
): Mark {
  return kinds[drawable.kind].draw(drawable, state, size);
}

/** Draw one state of a scene as the subject of a composition. */
export function composeState<Name extends KindName>(
  drawable: { readonly kind: Name } & Drawables[Name],
  state: string,
  composition: Composition,
): Mark {
  return kinds[drawable.kind].compose(drawable, state, composition);
}

/** The facts that a scene’s graphic shows, one row each. */
export function tableOf<Name extends KindName>(
  drawable: { readonly kind: Name } & Drawables[Name],
): DataTable {
  return kinds[drawable.kind].table(drawable);
}
