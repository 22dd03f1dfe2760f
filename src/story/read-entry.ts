import { existsSync, readFileSync } from 'node:fs';
import type { z } from 'astro/zod';
import type { ContentFile } from './content-files.ts';
import type { Entry, TextEntry } from './draft.ts';
import { parseChapter } from './parse-chapter.ts';
import type { Problem } from './problem.ts';
import { readYaml, type Locate } from './read-yaml.ts';
import { schemaProblems } from './schema-problems.ts';

/** What came of reading a file, and what in it does not fit. */
export type Read<Value> = { readonly entry: Value; readonly problems: readonly Problem[] };

/** Read a YAML file by its schema. */
export function readEntry<Data>(source: ContentFile, schema: z.ZodType<Data>): Read<Entry<Data>> {
  if (!existsSync(source.path)) return unread(source, missing(source.file));
  return readFields({ source, text: readFileSync(source.path, 'utf8'), schema });
}

/** Read a JSON file by its schema; where its fields stand is looked up only if one does not fit. */
export function readJson<Data>(source: ContentFile, schema: z.ZodType<Data>): Read<Entry<Data>> {
  if (!existsSync(source.path)) return unread(source, missing(source.file));
  const text = readFileSync(source.path, 'utf8');
  const { id, file } = source;
  try {
    const raw: unknown = JSON.parse(text);
    const { success, data } = schema.safeParse(raw);
    const locate: Locate = (path) => readYaml(text, file).locate(path);
    if (success) return { entry: { id, file, data, raw, locate }, problems: [] };
  } catch (error) {
    return unread(source, brokenJson(file, String(error)));
  }
  // JSON is YAML, too, which knows where a field stands but is slow to read so many numbers.
  return readFields({ source, text, schema });
}

/** Read a file of prose: the fields at its head by their schema, and its text. */
export function readText<Head>(
  source: ContentFile,
  schema: z.ZodType<Head>,
): Read<TextEntry<Head>> {
  if (!existsSync(source.path)) {
    const { entry, problems } = unread(source, missing(source.file));
    return { entry: { ...entry, text: undefined }, problems };
  }
  const file = readFileSync(source.path, 'utf8');
  const head = /^---\r?\n(.*?)^---[ \t]*$/ms.exec(file)?.[1];
  const { entry, problems } =
    head === undefined
      ? unread(source, headless(source.file))
      : readFields({ source, text: head, schema, linesBefore: 1 });
  const parsed = parseChapter(file, source.file);
  return { entry: { ...entry, text: parsed.text }, problems: [...problems, ...parsed.problems] };
}

type Fields<Data> = {
  readonly source: ContentFile;
  readonly text: string;
  readonly schema: z.ZodType<Data>;
  readonly linesBefore?: number;
};

function readFields<Data>({
  source: { id, file },
  text,
  schema,
  linesBefore = 0,
}: Fields<Data>): Read<Entry<Data>> {
  const { raw, locate, problems } = readYaml(text, file, linesBefore);
  if (problems.length > 0) {
    return { entry: { id, file, data: undefined, raw, locate }, problems };
  }
  const { success, data, error } = schema.safeParse(raw ?? {});
  return {
    entry: { id, file, data: success ? data : undefined, raw, locate },
    problems: error ? schemaProblems({ issues: error.issues, schema, raw, file, locate }) : [],
  };
}

const unread = ({ id, file }: ContentFile, problem: Problem): Read<Entry<never>> => ({
  entry: { id, file, data: undefined, raw: undefined, locate: () => ({ line: 1, column: 1 }) },
  problems: [problem],
});

const missing = (file: string): Problem => ({
  file,
  line: 1,
  column: 1,
  message: 'This file is missing.',
  fix: 'Bring it back, as the editor’s guide in content/README.md describes it.',
  rule: 'files-are-there',
});

function brokenJson(file: string, error: string): Problem {
  const [, line, column] = /line (\d+) column (\d+)/.exec(error) ?? [];
  return {
    file,
    line: Number(line ?? 1),
    column: Number(column ?? 1),
    message: 'From here on the file cannot be read.',
    fix: 'Check the quotes, commas and brackets in this line and before it.',
    rule: 'yaml-can-be-read',
  };
}

const headless = (file: string): Problem => ({
  file,
  line: 1,
  column: 1,
  message: 'The file does not begin with its title and the other fields between two lines “---”.',
  fix: 'Begin it as the chapters begin.',
  rule: 'chapters-can-be-read',
});
