import type { Note } from '../schemas/note.ts';
import type { Part, PartUse } from './parts.ts';
import type { Name } from './name-fields.ts';
import { KINDS, type KindName } from './registry.ts';
import type { SceneOf } from './scene.ts';

type OfKind<Name extends KindName> = { readonly kind: Name } & SceneOf<Name>;

const kinds: {
  readonly [Kind in KindName]: {
    uses(scene: SceneOf<Kind>, notes: readonly Note[]): readonly PartUse[];
    lists(scene: SceneOf<Kind>): readonly (readonly Part[])[];
    names(scene: SceneOf<Kind>): readonly Name[];
  };
} = KINDS;

/** Where a scene names parts of its own, which must be there. */
export const partsUsedIn = <Kind extends KindName>(
  scene: OfKind<Kind>,
  notes: readonly Note[],
): readonly PartUse[] => kinds[scene.kind].uses(scene, notes);

/** Lists of a scene’s parts; in each of them no name may stand twice. */
export const listsOfPartsIn = <Kind extends KindName>(
  scene: OfKind<Kind>,
): readonly (readonly Part[])[] => kinds[scene.kind].lists(scene);

/** Where a scene names actors and places of the content, which must be there. */
export const namesIn = <Kind extends KindName>(scene: OfKind<Kind>): readonly Name[] =>
  kinds[scene.kind].names(scene);
