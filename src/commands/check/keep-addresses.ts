import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { addresses, type Addresses } from '../../schemas/addresses.ts';
import { publishedChapters } from '../../story/published-chapters.ts';
import type { Story } from '../../story/story.ts';

const HEAD = `# What was published under which address: others’ links lead there, so that nothing leaves this list.
# \`npm run check -- --keep-addresses\` adds what a release brings.
`;

/** Add to the record of addresses what the story publishes now; nothing is taken out of it. */
export function keepAddresses(contentDir: string, story: Story): void {
  const path = join(contentDir, 'addresses.yaml');
  const known = existsSync(path)
    ? addresses.parse(parse(readFileSync(path, 'utf8')))
    : { chapters: [], scenes: [], steps: [] };
  const chapters = publishedChapters(story);
  const record: Addresses = {
    version: story.releases[0]?.version ?? '0.0.0',
    chapters: joined(
      known.chapters,
      chapters.map(({ slug }) => slug),
    ),
    scenes: joined(known.scenes, [...story.scenes.keys()]),
    steps: joined(
      known.steps,
      chapters.flatMap(({ slug, steps }) => steps.map(({ id }) => `${slug}/${id}`)),
    ),
  };
  const lists = (['chapters', 'scenes', 'steps'] as const).map(
    (list) => `${list}:\n${record[list].map((address) => `  - ${address}\n`).join('')}`,
  );
  writeFileSync(path, `${HEAD}version: ${record.version}\n${lists.join('')}`);
}

const joined = (known: readonly string[], now: readonly string[]): string[] =>
  [...new Set([...known, ...now])].toSorted();
