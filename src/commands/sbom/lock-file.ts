import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A package that `package-lock.json` names. */
export type LockedPackage = {
  readonly name: string;
  readonly version: string;
  /** As its own package.json says it; a package may say nothing. */
  readonly license: string | undefined;
  /** A hash of its archive as browsers take it: `sha512-…`, in base64. */
  readonly integrity: string | undefined;
  /** The packages it needs, by where they are installed. */
  readonly needs: readonly string[];
};

/** All packages by where they are installed: `node_modules/a/node_modules/b`. */
export type Lock = ReadonlyMap<string, LockedPackage>;

type Entry = {
  readonly version: string;
  readonly license?: string;
  readonly integrity?: string;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
  readonly peerDependencies?: Readonly<Record<string, string>>;
};

/** Read which packages a project has, from the lock file in its folder. */
export function readLock(root: string): Lock {
  const { packages } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as {
    readonly packages: Readonly<Record<string, Entry>>;
  };
  const isInstalled = (path: string): boolean => packages[path] !== undefined;
  const installed = Object.entries(packages).filter(([path]) => path !== '');
  return new Map(
    installed.map(([path, entry]) => {
      const { version, license, integrity } = entry;
      const wanted = {
        ...entry.dependencies,
        ...entry.optionalDependencies,
        ...entry.peerDependencies,
      };
      const needs = Object.keys(wanted).flatMap((name) => foundFrom(path, name, isInstalled) ?? []);
      return [path, { name: nameAt(path), version, license, integrity, needs }];
    }),
  );
}

/** The package that a module’s file belongs to, by where it is installed; none where it is our own. */
export function packageOf(lock: Lock, module: string): LockedPackage | undefined {
  const [, path = ''] = /(?:^|\/)(node_modules\/.*)/.exec(module) ?? [];
  const folders = path.split('/');
  const lengths = folders.map((_, i) => folders.length - i);
  return lengths.map((length) => lock.get(folders.slice(0, length).join('/'))).find(Boolean);
}

/** Packages that were asked for by name, and all that they need, each once. */
export function withNeeds(lock: Lock, names: Iterable<string>): readonly LockedPackage[] {
  const paths = new Set([...names].map((name) => `node_modules/${name}`));
  // It grows while it is gone through.
  for (const path of paths) for (const need of lock.get(path)?.needs ?? []) paths.add(need);
  return [...paths].flatMap((path) => lock.get(path) ?? []);
}

const nameAt = (path: string): string => path.split('node_modules/').at(-1) ?? '';

/** Where Node finds a package from a folder: there, or in the nearest folder around it. */
function foundFrom(
  path: string,
  name: string,
  isInstalled: (path: string) => boolean,
): string | undefined {
  const inside = `${path}/node_modules/${name}`.replace(/^\//, '');
  if (isInstalled(inside)) return inside;
  if (path === '') return undefined;
  return foundFrom(path.replace(/\/?node_modules\/(?:@[^/]+\/)?[^/]+$/, ''), name, isInstalled);
}
