import { findFirefox, startFirefox } from './firefox.ts';
import { findWebKit, startWebKit } from './webkit.ts';
import type { StartBrowser } from './reader.ts';

/** A browser beside Chromium that the site is read in. */
type OtherBrowser = {
  readonly title: string;
  /** Whether it can be started here. */
  readonly isHere: () => boolean;
  /** What brings it, on Debian. */
  readonly packages: readonly string[];
  readonly start: StartBrowser;
};

/** The browsers beside Chromium, by the names of their projects. */
export const OTHER_BROWSERS = {
  firefox: {
    title: 'Firefox',
    isHere: () => findFirefox() !== undefined,
    packages: ['firefox-esr'],
    start: startFirefox,
  },
  webkit: {
    title: 'WebKit',
    isHere: () => findWebKit() !== undefined,
    packages: ['webkit2gtk-driver', 'xvfb'],
    start: startWebKit,
  },
} as const satisfies Readonly<Record<string, OtherBrowser>>;

export type BrowserName = keyof typeof OTHER_BROWSERS;
