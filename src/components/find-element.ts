/** The first element of a kind under a root that a selector finds. An error names the selector that finds none. */
export function findElement<T extends HTMLElement>(
  root: ParentNode,
  selector: string,
  kind: new () => T,
): T {
  const found = root.querySelector(selector);
  if (!(found instanceof kind)) throw new Error(`The page has no ${selector}.`);
  return found;
}
