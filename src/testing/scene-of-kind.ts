import { entriesInContent } from './entries-in-content.ts';

/** The first scene of a kind that the content has, unchecked. An error says that there is none. */
export function sceneOfKind(kind: string): unknown {
  const scene = [...entriesInContent('scenes').values()].find(
    (each) => (each as { readonly kind?: unknown }).kind === kind,
  );
  if (scene === undefined) throw new Error(`The content has no scene of kind “${kind}”.`);
  return scene;
}
