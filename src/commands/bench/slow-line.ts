import type { Browser } from 'playwright';
import { tableOf } from './table.ts';
import { WINDOWS } from './windows.ts';

/** A line such as phones have far from a mast: how many bytes a second, and how long until the first, in ms. */
const LINE = {
  downloadThroughput: 400_000 / 8,
  uploadThroughput: 400_000 / 8,
  latency: 400,
} as const;

const table = tableOf([['page', 26]], ['words', 'picture', 'all']);

/** How long after it was asked for a page is of use on a slow line, in milliseconds. */
export type FirstMoments = {
  /** Its first words are seen. */
  readonly words: number;
  /** The first picture in the window is seen, whole; none where the window has none. */
  readonly picture: number | undefined;
  /** Everything that it asks for by itself has come. */
  readonly all: number;
};

/**
 * Say of some pages how soon they are of use, each as soon as it is known.
 * @param origin where they are served
 * @param paths what follows it and a slash
 */
export async function tellSlowLine(
  browser: Browser,
  origin: string,
  paths: readonly string[],
  say: (line: string) => void,
): Promise<Readonly<Record<string, FirstMoments>>> {
  say(`On a phone, at 400 kbit/s and 400 ms: seconds until the first words, the first picture, everything
${table.head}`);
  const seen: Record<string, FirstMoments> = {};
  for (const path of paths) {
    seen[path] = await measureSlowLine(browser, `${origin}/${path}`);
    say(row(`/${path}`, seen[path]));
  }
  return seen;
}

/** Open a page as a first visit does, on a phone and a slow line, and note its first moments. */
async function measureSlowLine(browser: Browser, url: string): Promise<FirstMoments> {
  const { width, height, slowdown } = WINDOWS.phone;
  const context = await browser.newContext({
    viewport: { width, height },
    isMobile: true,
    serviceWorkers: 'block',
  });
  const page = await context.newPage();
  const devtools = await context.newCDPSession(page);
  await devtools.send('Network.enable');
  await devtools.send('Network.emulateNetworkConditions', { offline: false, ...LINE });
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  await page.addInitScript(watchPicture);
  await page.goto(url, { waitUntil: 'networkidle', timeout: 120_000 });
  const moments = await page.evaluate(() => {
    const [words] = performance.getEntriesByName('first-contentful-paint');
    const [picture] = performance.getEntriesByName('first-picture');
    const ends = performance.getEntriesByType('resource') as PerformanceResourceTiming[];
    return {
      words: words?.startTime ?? Number.NaN,
      picture: picture?.startTime,
      all: Math.max(0, ...ends.map(({ responseEnd }) => responseEnd)),
    };
  });
  await context.close();
  return moments;
}

/** Mark the moment at which the first picture in the window is there. It runs in the page. */
function watchPicture(): void {
  const isSeen = (element: Element): boolean => {
    const { top, bottom, width } = element.getBoundingClientRect();
    return width > 100 && bottom > 0 && top < innerHeight;
  };
  const look = (): void => {
    const pictures = [...document.querySelectorAll('main img, main svg')].filter(isSeen);
    const isThere = pictures.some(
      (picture) =>
        !(picture instanceof HTMLImageElement) || (picture.complete && picture.naturalWidth > 0),
    );
    if (isThere) performance.mark('first-picture');
    else requestAnimationFrame(look);
  };
  look();
}

/** One page’s first moments as a line of the table. */
const row = (page: string, { words, picture, all }: FirstMoments): string =>
  table.row([
    page,
    inSeconds(words),
    picture === undefined ? '–' : inSeconds(picture),
    inSeconds(all),
  ]);

const inSeconds = (time: number): string => (time / 1000).toFixed(1);
