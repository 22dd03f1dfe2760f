import { resolveGroups } from '../kinds/groups/resolve.ts';
import { actor } from '../schemas/actor.ts';
import { place } from '../schemas/place.ts';
import { groupsScene } from '../kinds/groups/schema.ts';
import { entriesInContent } from './entries-in-content.ts';
import { sceneOfKind } from './scene-of-kind.ts';

const parsed = <Data>(collection: string, schema: { parse: (raw: unknown) => Data }) =>
  new Map([...entriesInContent(collection)].map(([id, raw]) => [id, schema.parse(raw)]));

/** The actors and places of the publication, by id. */
export const ENTRIES = { actors: parsed('actors', actor), places: parsed('places', place) };
/** The publication’s scene of armed groups: as its file tells it, and ready to draw. */
export const GROUPS = groupsScene.parse(sceneOfKind('groups'));
export const DRAWABLE_GROUPS = resolveGroups(GROUPS, ENTRIES);
