import { createHash } from 'node:crypto';
import { cpSync, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { LatestRelease } from '../../embed/latest-release.ts';
import { withSlash } from '../with-slash.ts';
import { freezeSite } from './freeze-site.ts';

/**
 * Makes a build hold a frozen copy of its embeds for each release, in `/releases/<version>/`: those
 * that earlier builds left in the folder `RELEASES_DIR`, as they are, and one of its own where its
 * release has none yet. What was published once is never made anew. `/releases/latest.json` says
 * which release the site is of.
 */
export function frozenCopies(): AstroIntegration {
  let root = '';
  let base = '/';
  return {
    name: 'frozen-copies',
    hooks: {
      'astro:config:done': ({ config }) => {
        root = fileURLToPath(config.root);
        base = withSlash(config.base);
      },
      'astro:build:done': ({ dir }) => {
        const site = fileURLToPath(dir);
        const releases = join(site, 'releases');
        const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
          readonly version: string;
        };
        const kept = process.env.RELEASES_DIR?.trim();
        if (kept) bringKept(resolve(root, kept), releases);
        const own = join(releases, version);
        if (!existsSync(own)) freezeSite({ site, base, version }, own);
        const latest: LatestRelease = {
          version,
          integrity: integrityOf(readFileSync(join(own, 'embed/v1/loader.js'))),
        };
        writeFileSync(join(releases, 'latest.json'), JSON.stringify(latest));
      },
    },
  };
}

/**
 * Copy the releases that a folder holds; what else lies there stays. An error says that there is no
 * such folder: a site without the copies that pages elsewhere ask for is not to be published.
 */
export function bringKept(kept: string, releases: string): void {
  if (!existsSync(kept)) {
    throw new Error(
      `RELEASES_DIR “${kept}” is no folder. Make an empty one for the first release, or name the ` +
        'one that holds the frozen copies of earlier releases.',
    );
  }
  const versions = readdirSync(kept).filter((name) => /^\d+\.\d+\.\d+$/.test(name));
  for (const version of versions) {
    cpSync(join(kept, version), join(releases, version), { recursive: true });
  }
}

const integrityOf = (file: Uint8Array): string =>
  `sha384-${createHash('sha384').update(file).digest('base64')}`;
