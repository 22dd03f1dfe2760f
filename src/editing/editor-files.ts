import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Story } from '../story/story.ts';
import { idsOf } from './ids-of-story.ts';
import { jsonSchemaOf } from './json-schema.ts';
import { snippets } from './snippets.ts';
import { WRITTEN_FILES, type Noun } from './written-files.ts';

/** The folder of VS Code’s settings that know where these files lie. */
const FOLDER = '.vscode';

/** Where the schema of a noun lies in that folder. */
export const schemaFile = (noun: Noun): string => `schemas/${noun}.json`;

/** What VS Code needs to help whoever writes this story, by the names of the files in its folder. */
export function editorFiles(story: Story): ReadonlyMap<string, string> {
  const ids = idsOf(story);
  const nouns = Object.keys(WRITTEN_FILES) as Noun[];
  return new Map([
    ...nouns.map((noun) => [schemaFile(noun), asJson(jsonSchemaOf(noun, ids))] as const),
    ['story.code-snippets', asJson(snippets(ids))],
  ]);
}

/**
 * Write them into a project, as far as they differ. They follow from the story, and are not committed.
 * @param story nothing where there is none at the moment: then what was written stays
 */
export function writeEditorFiles(root: string, story: Story | undefined): void {
  if (story === undefined) return;
  for (const [name, text] of editorFiles(story)) {
    const path = join(root, FOLDER, name);
    if (existsSync(path) && readFileSync(path, 'utf8') === text) continue;
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }
}

const asJson = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;
