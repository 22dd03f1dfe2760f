import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { contentDir } from '../../schemas/content-dir.ts';
import type { BaseMapFile } from './base-map-file.ts';
import { decodeBaseMap, type BaseMap } from './base-map.ts';

let known: BaseMap | undefined;

/** The base map of the story, for drawings made at build, read once; the browser fetches the same file. */
export function readBaseMap(): BaseMap {
  const file = join(contentDir(), 'base-map.json');
  return (known ??= decodeBaseMap(JSON.parse(readFileSync(file, 'utf8')) as BaseMapFile));
}
