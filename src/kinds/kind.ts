import type { z } from 'astro/zod';
import type { DataTable } from '../graphics/data-table.ts';
import type { Mark, Size } from '../graphics/mark.ts';
import { stateNamed } from '../graphics/state-named.ts';
import type { ActorEntry } from '../schemas/actor.ts';
import type { Note } from '../schemas/note.ts';
import type { PlaceEntry } from '../schemas/place.ts';
import type { Source } from '../schemas/source.ts';

/** What of the content a scene may draw on beside its own file, by id. */
export type Surroundings = {
  readonly actors: ReadonlyMap<string, ActorEntry>;
  readonly places: ReadonlyMap<string, PlaceEntry>;
  readonly sources: ReadonlyMap<string, Source>;
  readonly notes: readonly Note[];
};

/**
 * A kind of scene, whole: what its file may say, and how that becomes a picture and a table.
 * `Drawable` is the scene complete in itself, as plain data: what is drawn and what browsers are sent.
 */
export type Kind<Schema extends z.ZodObject, Drawable> = {
  readonly schema: Schema;
  /** Give the scene all that its drawing needs; it has been checked, so that all it names exists. */
  readonly complete: (scene: z.output<Schema>, content: Surroundings) => Drawable;
  /** Draw one state at a size in pixels, as the browser would. Throws where there is no such state. */
  readonly draw: (drawable: Drawable, state: string, size: Size) => Mark;
  /** The facts that the graphic shows, one row each. */
  readonly table: (drawable: Drawable) => DataTable;
};

/** A kind of scene that needs more than its file to be drawn. */
export const defineKind = <Schema extends z.ZodObject, Drawable>(
  kind: Kind<Schema, Drawable>,
): Kind<Schema, Drawable> => kind;

type WithStates<State> = { readonly states: Readonly<Record<string, State>> };

/** A kind of chart, drawn from its file alone. */
export function defineChart<State, Schema extends z.ZodObject & z.ZodType<WithStates<State>>>({
  draw,
  ...chart
}: Pick<Kind<Schema, z.output<Schema>>, 'schema' | 'table'> & {
  readonly draw: (scene: z.output<Schema>, state: State, size: Size) => Mark;
}): Kind<Schema, z.output<Schema>> {
  return {
    ...chart,
    complete: (scene) => scene,
    draw: (scene, state, size) => draw(scene, stateNamed(scene.states, state), size),
  };
}
