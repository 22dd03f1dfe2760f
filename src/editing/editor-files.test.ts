import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'astro/zod';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { contentDir } from '../schemas/content-dir.ts';
import { registry } from '../schemas/tag-registry.ts';
import { listFiles } from '../story/content-files.ts';
import { readStory } from '../story/read-story.ts';
import { smallStory } from '../testing/small-story.ts';
import { editorFiles, schemaFile } from './editor-files.ts';
import { WRITTEN_FILES, type Noun } from './written-files.ts';

const nouns = Object.keys(WRITTEN_FILES) as Noun[];

/** What VS Code is told of the story in a folder, by the names of the files. */
function toldOf(content: string): (name: string) => string {
  const { story } = readStory(content);
  const files = editorFiles(story ?? expect.fail('no story'));
  return (name) => files.get(name) ?? expect.fail(`${name} is not written`);
}

const small = smallStory.bind(undefined, {});

/** Whether a program that goes by the schema of a noun accepts these fields. */
const accepts = (told: (name: string) => string, noun: Noun, fields: unknown): boolean =>
  z
    .fromJSONSchema(JSON.parse(told(schemaFile(noun))) as z.core.JSONSchema.JSONSchema)
    .safeParse(fields).success;

test('the settings tell VS Code which schema holds for which files of the content', () => {
  const settings = readFileSync(join(import.meta.dirname, '../../.vscode/settings.json'), 'utf8');
  expect((JSON.parse(settings) as Record<string, unknown>)['yaml.schemas']).toEqual(
    Object.fromEntries(
      nouns.map((noun) => [`.vscode/${schemaFile(noun)}`, `content/${WRITTEN_FILES[noun].files}`]),
    ),
  );
});

test('what the story says is accepted while it is typed', () => {
  const told = toldOf(contentDir());
  const refused = nouns.flatMap((noun) => {
    const [folder = '', name = ''] = WRITTEN_FILES[noun].files.split('/');
    const paths =
      name === ''
        ? [join(contentDir(), folder)]
        : listFiles(contentDir(), folder, '.yaml').map(({ path }) => path);
    const schema = z.fromJSONSchema(
      JSON.parse(told(schemaFile(noun))) as z.core.JSONSchema.JSONSchema,
    );
    return paths.filter((path) => !schema.safeParse(parse(readFileSync(path, 'utf8'))).success);
  });
  expect(refused).toEqual([]);
});

test('ids that nothing has are refused, and those that are there are offered', () => {
  const told = toldOf(small());
  const event = {
    title: 'A flood',
    date: { precision: 'year', year: 2014 },
    description: 'A sentence.',
    notes: 'report',
  };
  expect(accepts(told, 'events', { ...event, places: ['town'] })).toBe(true);
  expect(accepts(told, 'events', { ...event, places: ['twon'] })).toBe(false);
  expect(told(schemaFile('notes'))).toContain('"atlas"');
});

test('each tag can be written with the ids that are there', () => {
  const written = toldOf(small())('story.code-snippets');
  const bodies = Object.values(
    JSON.parse(written) as Record<string, { prefix: string; body: string[] }>,
  );
  expect(bodies.map(({ prefix }) => prefix)).toEqual(
    expect.arrayContaining([...Object.keys(registry), 'note', 'chapter']),
  );
  const bodyOf = (name: string) => bodies.find(({ prefix }) => prefix === name)?.body.join('\n');
  expect(bodyOf('Place')).toBe('<Place id="${1|town|}">$0</Place>');
  expect(bodyOf('Scene')).toContain('<Scene id="${1|evidence,river|}">');
  expect(bodyOf('chapter')).toMatch(/^order: \$\{2:3\}$/m);
});
