import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { AstroError } from 'astro/errors';
import { FONTS } from '../fonts/faces.ts';
import { cycloneDx } from './cyclone-dx.ts';
import { importedPackages } from './imported-packages.ts';
import { BUILD_LICENSES, SHIPPED_LICENSES, licenseFaults } from './license-faults.ts';
import { packageOf, readLock, withNeeds, type Lock, type LockedPackage } from './lock-file.ts';

/** Where a site lists what it is made of, from its root. */
export const BILL_FILE = 'sbom.cdx.json';

/**
 * Makes a build list the packages it is made of, and refuse those whose license does not allow it.
 * What ships is what bundlers put into scripts and style sheets for browsers, and the faces; what
 * makes it is all that the code of the build imports, with all that this needs.
 * @param modules what bundlers put there, known when they have ended
 */
export function billOfMaterials(modules: ReadonlySet<string>): AstroIntegration {
  let root = '';
  return {
    name: 'bill-of-materials',
    hooks: {
      'astro:config:done': ({ config }) => {
        root = fileURLToPath(config.root);
      },
      'astro:build:done': ({ dir }) => {
        const lock = readLock(root);
        const shipped = shippedPackages(lock, modules);
        const build = new Set(withNeeds(lock, importedPackages(root)));
        const faults = [
          ...licenseFaults(shipped, SHIPPED_LICENSES).map((fault) => `${fault} (sent to readers)`),
          ...licenseFaults(build.difference(shipped), BUILD_LICENSES),
        ];
        if (faults.length > 0) {
          throw new AstroError(
            'The licenses of some packages do not allow what is done with them.',
            `${faults.join('\n')}\nDo without them, or see license-faults.ts for what is allowed.`,
          );
        }
        const { name, version, license } = JSON.parse(
          readFileSync(join(root, 'package.json'), 'utf8'),
        ) as { readonly name: string; readonly version: string; readonly license: string };
        const bill = cycloneDx({ name, version, license, shipped, build });
        writeFileSync(join(fileURLToPath(dir), BILL_FILE), bill);
      },
    },
  };
}

/** Bundlers write some code of their own into what they bundle, under names that say whose it is. */
const WRITTEN_BY = /^\0(vite|rolldown)\//;

function shippedPackages(lock: Lock, modules: ReadonlySet<string>): ReadonlySet<LockedPackage> {
  const ofModules = [...modules].map((module) => {
    const [, bundler] = WRITTEN_BY.exec(module) ?? [];
    return bundler === undefined ? packageOf(lock, module) : lock.get(`node_modules/${bundler}`);
  });
  const ofFaces = FONTS.map(([, file]) => packageOf(lock, `node_modules/${file}`));
  return new Set([...ofModules, ...ofFaces].filter((each) => each !== undefined));
}
