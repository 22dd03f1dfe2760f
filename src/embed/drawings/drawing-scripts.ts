import { KINDS, type KindName } from '../../kinds/registry.ts';

/** The file of each kind’s script, within the site. */
export const drawingScript = (kind: KindName): string => `embed/v1/drawings/${kind}.js`;

/** The kind that each script draws, by the file it becomes. */
export const DRAWN_KINDS: ReadonlyMap<string, KindName> = new Map(
  Object.values(KINDS)
    .map(({ schema }) => schema.shape.kind.value)
    .map((kind) => [drawingScript(kind), kind]),
);
