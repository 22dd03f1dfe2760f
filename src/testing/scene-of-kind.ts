import { entriesInContent } from './entries-in-content.ts';

/** All scenes of a kind that the content has, unchecked. An error says that there is none. */
export function scenesOfKind(kind: string): readonly unknown[] {
  const scenes = [...entriesInContent('scenes').values()].filter(
    (each) => (each as { readonly kind?: unknown }).kind === kind,
  );
  if (scenes.length === 0) throw new Error(`The content has no scene of kind “${kind}”.`);
  return scenes;
}

/** The first of them. */
export const sceneOfKind = (kind: string): unknown => scenesOfKind(kind)[0];
