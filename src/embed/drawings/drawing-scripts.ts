import { scene, type SceneEntry } from '../../kinds/scene.ts';

/** The file of each kind’s script, within the site. */
export const drawingScript = (kind: SceneEntry['kind']): string => `embed/v1/drawings/${kind}.js`;

/** The script of each kind by the file it becomes, and what it begins with, within the project. */
export const DRAWING_SCRIPTS: Readonly<Record<string, string>> = Object.fromEntries(
  scene.options
    .map(({ shape }) => shape.kind.value)
    .map((kind) => [drawingScript(kind), `src/embed/drawings/start-${kind}.ts`]),
);
