import { join } from 'node:path';
import type { Parties } from '../schemas/party.ts';
import { vocabulary } from '../schemas/vocabulary.ts';
import { contentFile } from './content-files.ts';
import { readEntry } from './read-entry.ts';

/** The parties of a content folder, as its vocabulary stands now; none where it does not fit. */
export function readParties(contentDir: string): Parties {
  const file = contentFile(contentDir, join(contentDir, 'vocabulary.yaml'));
  return readEntry(file, vocabulary).entry.data?.parties ?? {};
}
