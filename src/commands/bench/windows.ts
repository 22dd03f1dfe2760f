/** The windows that pages are measured in: their size in pixels, and how much slower than this machine a device of that kind is. */
export const WINDOWS = {
  phone: { width: 390, height: 844, slowdown: 4 },
  desk: { width: 1280, height: 800, slowdown: 1 },
} as const;

export type WindowName = keyof typeof WINDOWS;
export const WINDOW_NAMES = Object.keys(WINDOWS) as WindowName[];
