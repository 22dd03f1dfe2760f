import { valuesIn } from '../schemas/values-in.ts';
import type { Draft } from './draft.ts';
import { fieldReferences, listed, under, type Reference } from './field-references.ts';

/** Every country that a place, or a group of places, is said to lie in. */
export const countryReferences = (draft: Draft): Reference[] => [
  ...fieldReferences(draft.places, ({ country }) => listed('country', country)),
  ...fieldReferences([draft.vocabulary], ({ placeGroups }) =>
    Object.entries(placeGroups).flatMap(([group, { countries }]) =>
      under(['placeGroups', group], listed('countries', countries)),
    ),
  ),
];

/** Every allegiance that an actor is said to have. */
export const allegianceReferences = (draft: Draft): Reference[] =>
  fieldReferences(draft.actors, ({ allegiance }) => listed('allegiance', allegiance));

/** Every party whose chip an actor wears, or whose color something in a scene has. */
export const partyReferences = (draft: Draft): Reference[] => [
  ...fieldReferences(draft.actors, ({ party }) => listed('party', party)),
  ...fieldReferences(draft.scenes, (scene) =>
    valuesIn(scene).flatMap(({ value, path }) =>
      path.at(-1) === 'party' && typeof value === 'string' ? [{ id: value, path }] : [],
    ),
  ),
];
