/** Where what this browser keeps for its reader is kept: each thing under a name of its own. */
const PLACE = 'seven-kilometers:';

/** What this browser keeps under a name; nothing where storage is refused, or holds what is no JSON. */
export function kept(name: string): unknown {
  try {
    return JSON.parse(localStorage.getItem(PLACE + name) ?? 'null') ?? undefined;
  } catch {
    return undefined;
  }
}

/** Keep something in this browser. Where storage is refused, or full, it is just not kept. */
export function keep(name: string, value: unknown): void {
  try {
    localStorage.setItem(PLACE + name, JSON.stringify(value));
  } catch {
    return;
  }
}

/** Forget what is kept under a name. */
export function forget(name: string): void {
  try {
    localStorage.removeItem(PLACE + name);
  } catch {
    return;
  }
}

/** The key of the storage under which a name is kept, for scripts that stand in a page itself. */
export const storageKey = (name: string): string => PLACE + name;
