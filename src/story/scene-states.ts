import type { SceneEntry } from '../kinds/scene.ts';
import type { Entry } from './draft.ts';

/** A state of a scene as its file has it, even where other fields of the scene do not fit. */
export type StateFields = {
  readonly name: string;
  readonly alt: unknown;
  /** The fields it has. */
  readonly fields: readonly string[];
  /** What it says, unchecked; the same object where a file repeats a state by a name. */
  readonly raw: unknown;
};

/** The states a scene’s file names, in its order. */
export function statesOf({ raw }: Entry<SceneEntry>): StateFields[] {
  return Object.entries(fieldsOf(fieldsOf(raw)['states'])).map(([name, state]) => ({
    name,
    alt: fieldsOf(state)['alt'],
    fields: Object.keys(fieldsOf(state)),
    raw: state,
  }));
}

const fieldsOf = (value: unknown): Record<string, unknown> =>
  typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
