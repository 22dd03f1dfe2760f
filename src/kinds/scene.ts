import { z } from 'astro/zod';
import { KINDS, type KindName } from './registry.ts';

type Kinds = typeof KINDS;

const { map, ...others } = KINDS;

/** A graphic of the publication with its named states, by kind. */
export const scene = z.discriminatedUnion('kind', [
  map.schema,
  ...Object.values(others).map(({ schema }) => schema),
]);

/** A scene of one kind as its file tells it. */
export type SceneOf<Name extends KindName> = z.output<Kinds[Name]['schema']>;

/** A scene as its file tells it. */
export type SceneEntry = { [Name in KindName]: SceneOf<Name> }[KindName];
