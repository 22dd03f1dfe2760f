import type { z } from 'astro/zod';
import { composed, partFor, type Composition } from '../graphics/composition.ts';
import type { DataTable } from '../graphics/data-table.ts';
import type { Mark, Size } from '../graphics/mark.ts';
import { stateNamed } from '../graphics/state-named.ts';
import type { ActorEntry } from '../schemas/actor.ts';
import type { Note } from '../schemas/note.ts';
import type { PlaceEntry } from '../schemas/place.ts';
import type { Source } from '../schemas/source.ts';
import { nameFieldsIn, type Name } from './name-fields.ts';
import type { Part, PartUse } from './parts.ts';

/** What of the content a scene may draw on beside its own file, by id. */
export type Surroundings = {
  readonly actors: ReadonlyMap<string, ActorEntry>;
  readonly places: ReadonlyMap<string, PlaceEntry>;
  readonly sources: ReadonlyMap<string, Source>;
  readonly notes: readonly Note[];
};

/**
 * A kind of scene, whole: what its file may say and name, and how it becomes a picture and a table.
 * `Drawable` is the scene complete in itself, as plain data: what is drawn and what browsers are sent.
 */
export type Kind<Schema extends z.ZodObject, Drawable> = {
  readonly schema: Schema;
  /** Give the scene all that its drawing needs; it has been checked, so that all it names exists. */
  readonly complete: (scene: z.output<Schema>, content: Surroundings) => Drawable;
  /** Draw one state at a size in pixels, as the browser would. Throws where there is no such state. */
  readonly draw: (drawable: Drawable, state: string, size: Size) => Mark;
  /** Draw one state as the subject of a composition, which its ground may fill to the edges. */
  readonly compose: (drawable: Drawable, state: string, composition: Composition) => Mark;
  /** The facts that the graphic shows, one row each. */
  readonly table: (drawable: Drawable) => DataTable;
} & Naming<z.output<Schema>>;

/** What a scene names, for checks to find it there. */
type Naming<Scene> = {
  /** Where the scene names parts of its own. */
  readonly uses: (scene: Scene, notes: readonly Note[]) => readonly PartUse[];
  /** Lists of its parts; in each of them no name may stand twice. */
  readonly lists: (scene: Scene) => readonly (readonly Part[])[];
  /** Where the scene names actors and places of the content. */
  readonly names: (scene: Scene) => readonly Name[];
};

/** What a kind need not say: its parts have no names, and entries stand in fields called so. */
const USUAL: Naming<unknown> = {
  uses: () => [],
  lists: () => [],
  names: (scene) => nameFieldsIn(scene),
};

/** A kind of scene that needs more than its file to be drawn. */
export const defineKind = <Schema extends z.ZodObject, Drawable>(
  kind: Omit<Kind<Schema, Drawable>, 'compose' | keyof Naming<unknown>> &
    Partial<Pick<Kind<Schema, Drawable>, 'compose'> & Naming<z.output<Schema>>>,
): Kind<Schema, Drawable> => ({
  ...USUAL,
  compose: (drawable, state, composition) =>
    composed(kind.draw(drawable, state, partFor(composition)), composition),
  ...kind,
});

type WithStates<State> = { readonly states: Readonly<Record<string, State>> };

/** A kind of chart, drawn from its file alone. */
export function defineChart<State, Schema extends z.ZodObject & z.ZodType<WithStates<State>>>({
  draw,
  ...chart
}: Pick<Kind<Schema, z.output<Schema>>, 'schema' | 'table'> &
  Partial<Naming<z.output<Schema>>> & {
    readonly draw: (scene: z.output<Schema>, state: State, size: Size) => Mark;
  }): Kind<Schema, z.output<Schema>> {
  return defineKind<Schema, z.output<Schema>>({
    ...chart,
    complete: (scene) => scene,
    draw: (scene, state, size) => draw(scene, stateNamed(scene.states, state), size),
  });
}
