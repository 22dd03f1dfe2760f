import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { importedPackages } from './imported-packages.ts';
import { BUILD_LICENSES, licenseFaults, SHIPPED_LICENSES } from './license-faults.ts';
import { packageOf, readLock, withNeeds } from './lock-file.ts';

const lock = readLock('.');

const underLicense = (license: string | undefined) => [
  { name: 'borders', version: '1.0.0', license, integrity: undefined, needs: [] },
];

test.each([
  'GPL-3.0-only',
  'GPL-2.0-or-later',
  'AGPL-3.0-only',
  'MIT AND GPL-3.0-only',
  'SEE LICENSE IN LICENSE.txt',
  'UNLICENSED',
  undefined,
])('a package under %s has no part in the site', (license) => {
  const said = [`borders 1.0.0: ${license ?? 'no license'}`];
  expect(licenseFaults(underLicense(license), SHIPPED_LICENSES)).toEqual(said);
  expect(licenseFaults(underLicense(license), BUILD_LICENSES)).toEqual(said);
});

test.each(['MIT', '(MIT AND Zlib)', 'GPL-3.0-only OR ISC'])(
  '%s lets readers have it',
  (license) => {
    expect(licenseFaults(underLicense(license), SHIPPED_LICENSES)).toEqual([]);
  },
);

test('what asks for its own terms in what contains it may make the site, and is not in it', () => {
  const painter = underLicense('LGPL-3.0-or-later');
  expect(licenseFaults(painter, BUILD_LICENSES)).toEqual([]);
  expect(licenseFaults(painter, SHIPPED_LICENSES)).toHaveLength(1);
});

test('all packages that the build imports, and all that they need, have a license for it', () => {
  const build = withNeeds(lock, importedPackages('.'));
  expect(licenseFaults(build, BUILD_LICENSES)).toEqual([]);
});

test('a build imports what its settings, pages, threads and scripts name, and no more', () => {
  const root = mkdtempSync(join(tmpdir(), 'imported-'));
  const write = (file: string, text: string): void => {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), text);
  };
  write(
    'astro.config.mjs',
    "import { a } from '@settings/one/part';\nimport { b } from './src/paint.ts';",
  );
  write('src/paint.ts', "new Worker(new URL('./thread.ts', import.meta.url));");
  write('src/thread.ts', "import 'thread';\nimport { join } from 'node:path';");
  write('src/pages/index.astro', '<script src="../start.ts"></script>');
  write('src/start.ts', "import.meta.glob<Mount>('./kinds/*/mount.ts');\nawait import('later');");
  write('src/kinds/map/mount.ts', "import { map } from 'map.js';");
  write('src/other-command.ts', "import { browser } from 'browser';");
  expect([...importedPackages(root)].toSorted()).toEqual([
    '@settings/one',
    'later',
    'map.js',
    'thread',
  ]);
  rmSync(root, { recursive: true });
});

test('a module belongs to the package around it, be that inside another', () => {
  const nested = [...lock.keys()].find((path) => path.lastIndexOf('node_modules/') > 0);
  expect(nested).toBeDefined();
  expect(packageOf(lock, `/somewhere/${nested}/dist/node/index.js`)).toBe(lock.get(nested ?? ''));
  expect(packageOf(lock, '/somewhere/src/scenes/scroll.ts')).toBeUndefined();
});
