import { existsSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { chromium, type Route } from 'playwright';
import { chromiumArguments, findChromium } from '../../../e2e/find-chromium.ts';
import type { SitePlace } from '../../components/site-place.ts';
import { drawableOf, drawState } from '../../kinds/drawable.ts';
import { bringLand } from '../../pictures/bring-land.ts';
import { sceneOf, stateOf } from '../../scenes/scene-state.ts';
import { standAlone } from '../../scenes/still-file.ts';
import { stillsOf } from '../../scenes/stills.ts';
import type { Story } from '../../story/story.ts';
import { withSlash } from '../with-slash.ts';
import { finishPdf } from './finish-pdf.ts';
import { makeReady } from './make-ready.ts';

/** A site that was built: its folder, and where it will live. */
type BuiltSite = Pick<SitePlace, 'origin' | 'base'> & { readonly site: string };

/** Stands for a host while none is known; no link to it is left in the book. */
const NOWHERE = 'https://nowhere.invalid';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

/**
 * Print the page with everything as a tagged PDF with bookmarks, the same bytes each time. The page is
 * opened at the address where it will be, so that links lead there, and its files come from the folder.
 */
export async function printPdf(
  story: Story,
  { site, origin, base }: BuiltSite,
): Promise<Uint8Array> {
  const { publication, releases } = story;
  const home = (origin ?? NOWHERE) + withSlash(base);
  const browser = await chromium.launch({
    executablePath: findChromium({ asReaders: true }) ?? '',
    // Letters stand where their face has them, and not where pixels of a screen would be.
    args: [...chromiumArguments, '--font-render-hinting=none'],
  });
  try {
    // The page’s policy lets no pictures be written into it.
    const page = await browser.newPage({ bypassCSP: true, serviceWorkers: 'block' });
    const stills = stillsForPrint(story);
    await page.route('**/*', (route) => answer(route, home, site, stills));
    await page.goto(`${home}print/`);
    await page.evaluate(makeReady, origin === undefined ? NOWHERE : undefined);
    const printed = await page.pdf({
      format: 'A4',
      preferCSSPageSize: true,
      printBackground: true,
      tagged: true,
      outline: true,
    });
    return finishPdf(printed, {
      title: `${publication.title}: ${publication.subtitle}`,
      author: publication.retells.authors.join(', '),
      subject: publication.credit,
      date: releases[0]?.date ?? `${publication.retells.issued}-01`,
    });
  } finally {
    await browser.close();
  }
}

/** Stills by their paths within the site, drawn when they are asked for. */
function stillsForPrint(story: Story): ReadonlyMap<string, () => Promise<string>> {
  return new Map(
    stillsOf(story).map(({ scene: id, state, file, size }) => [
      `stills/${id}/${file}.svg`,
      async () => {
        const scene = sceneOf(story, id);
        const drawn = drawState(drawableOf(scene, story), state, size);
        // A PDF holds pictures of pixels as they are: coarse ones are a fourth of the fine.
        const drawing = await bringLand(drawn, size, 'png');
        const wearing = { kind: scene.kind, parties: story.vocabulary.parties };
        return standAlone(drawing, size, wearing, stateOf(scene, state).alt);
      },
    ]),
  );
}

async function answer(
  route: Route,
  home: string,
  site: string,
  stills: ReturnType<typeof stillsForPrint>,
): Promise<void> {
  const url = route.request().url().split(/[?#]/)[0] ?? '';
  const path = url.slice(home.length).replace(/(^|\/)$/, '$1index.html');
  const still = stills.get(path);
  if (still) return route.fulfill({ contentType: 'image/svg+xml', body: await still() });
  const file = join(site, path);
  if (!url.startsWith(home) || !existsSync(file)) return route.abort();
  return route.fulfill({
    contentType: TYPES[extname(file)] ?? 'application/octet-stream',
    body: readFileSync(file),
  });
}
