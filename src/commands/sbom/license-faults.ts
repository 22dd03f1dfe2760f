import satisfies from 'spdx-satisfies';
import type { LockedPackage } from './lock-file.ts';

/** Under these a package may be in what readers are sent: they ask for no more than to be named. */
export const SHIPPED_LICENSES = [
  'MIT',
  'ISC',
  '0BSD',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'Apache-2.0',
  'BlueOak-1.0.0',
  'CC0-1.0',
  'Zlib',
  // Of typefaces.
  'OFL-1.1',
] as const;

/** Under these one may make what readers are sent: they ask for something only where it is in it. */
export const BUILD_LICENSES = [
  ...SHIPPED_LICENSES,
  'CC-BY-3.0',
  'LGPL-3.0-or-later',
  'MPL-2.0',
  'Python-2.0',
] as const;

/**
 * Say which packages are under none of the licenses allowed, by name and version, with what they are
 * under. A license that is unknown or not said is never allowed.
 */
export function licenseFaults(
  packages: Iterable<LockedPackage>,
  allowed: readonly string[],
): string[] {
  return [...packages]
    .filter(({ license }) => !isAllowed(license, allowed))
    .map(({ name, version, license }) => `${name} ${version}: ${license ?? 'no license'}`);
}

function isAllowed(license: string | undefined, allowed: readonly string[]): boolean {
  try {
    return license !== undefined && satisfies(license, [...allowed]);
  } catch {
    // Not in the words of SPDX: nobody can tell.
    return false;
  }
}
