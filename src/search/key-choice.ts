const KEY = 'seven-kilometers:search-key';

/**
 * Whether “/” opens the search. Who dictates, or strikes keys by accident, can do without: a key alone
 * must be one that can be turned off (WCAG 2.1.4).
 */
export function isKeyOn(): boolean {
  try {
    return localStorage.getItem(KEY) !== 'off';
  } catch {
    return true;
  }
}

/** Keep in this browser whether “/” opens the search. Where storage is refused, it does. */
export function turnKey(on: boolean): void {
  try {
    if (on) localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, 'off');
  } catch {
    return;
  }
}
