import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'astro/zod';
import { addresses } from '../schemas/addresses.ts';
import { actor } from '../schemas/actor.ts';
import { chapter } from '../schemas/chapter.ts';
import { corrections } from '../schemas/corrections.ts';
import { event } from '../schemas/event.ts';
import { facts } from '../schemas/facts.ts';
import { note } from '../schemas/note.ts';
import { page } from '../schemas/page.ts';
import { place } from '../schemas/place.ts';
import { publication } from '../schemas/publication.ts';
import { releases } from '../schemas/releases.ts';
import { baseMapFile } from '../kinds/map/base-map-file.ts';
import { scene } from '../kinds/scene.ts';
import { source } from '../schemas/source.ts';
import { vocabulary } from '../schemas/vocabulary.ts';
import type { Answer } from './answers.ts';
import { contentFile, folderName, listFiles, type ContentFile } from './content-files.ts';
import type { ChapterEntry, Draft, Entry } from './draft.ts';
import type { Problem } from './problem.ts';
import { fieldOf } from './schema-lookup.ts';
import { readOnce } from './read-once.ts';
import { strayFiles } from './stray-files.ts';
import { readEntry, readJson, readText, type Read } from './read-entry.ts';

/**
 * Read the whole content folder, and say what cannot be read or does not fit its schema.
 * @param today the day on which it is read, `2026-11-22`
 */
export function readDraft(
  contentDir: string,
  today: string,
): {
  readonly draft: Draft;
  readonly problems: readonly Problem[];
  readonly answers: readonly Answer[];
} {
  const problems: Problem[] = [];
  const answers: Answer[] = [];
  const keep = <Value>(read: Read<Value>): Value => {
    problems.push(...read.problems);
    answers.push(...read.answers);
    return read.entry;
  };
  const fileNamed = (name: string) => contentFile(contentDir, join(contentDir, name));
  const filesIn = (folder: string, extension: string): ContentFile[] => {
    problems.push(...strayFiles(contentDir, folder, extension));
    return listFiles(contentDir, folder, extension);
  };
  const collection = <Data>(folder: string, schema: z.ZodType<Data>): Entry<Data>[] =>
    filesIn(folder, '.yaml').map((file) => keep(readOnce(file, schema, readEntry)));

  const perhaps = <Data>(name: string, schema: z.ZodType<Data>): Entry<Data> | undefined =>
    existsSync(fileNamed(name).path)
      ? keep(readOnce(fileNamed(name), schema, readEntry))
      : undefined;

  const draft: Draft = {
    folder: folderName(contentDir),
    publication: keep(readOnce(fileNamed('publication.yaml'), publication, readEntry)),
    vocabulary: keep(readOnce(fileNamed('vocabulary.yaml'), vocabulary, readEntry)),
    releases: keep(readOnce(fileNamed('releases.yaml'), releases, readEntry)),
    corrections: perhaps('corrections.yaml', corrections),
    facts: perhaps('facts.yaml', facts),
    addresses: perhaps('addresses.yaml', addresses),
    baseMap: keep(readOnce(fileNamed('base-map.json'), baseMapFile, readJson)),
    version: versionBeside(contentDir),
    today,
    about: keep(readOnce(fileNamed('about.mdx'), page, readText)),
    chapters: filesIn('chapters', '.mdx')
      .map((file) => keep(readOnce(file, chapter, readText)))
      .sort((a, b) => orderOf(a) - orderOf(b)),
    scenes: collection('scenes', scene),
    notes: collection('notes', note),
    sources: collection('sources', source),
    places: collection('places', place),
    actors: collection('actors', actor),
    events: collection('events', event),
  };
  return { draft, problems, answers };
}

function versionBeside(contentDir: string): string | undefined {
  const file = join(contentDir, '../package.json');
  if (!existsSync(file)) return undefined;
  const { version } = JSON.parse(readFileSync(file, 'utf8')) as { version?: string };
  return version;
}

/** A chapter keeps its place where another of its fields does not fit. */
function orderOf({ data, raw }: ChapterEntry): number {
  const order = data?.order ?? fieldOf(raw, 'order');
  return typeof order === 'number' ? order : Number.MAX_SAFE_INTEGER;
}
