import { existsSync, readFileSync } from 'node:fs';
import type { z } from 'astro/zod';
import { answersIn, type Answer } from './answers.ts';
import { factCommentsIn } from './fact-comments.ts';
import type { ContentFile } from './content-files.ts';
import type { Entry, TextEntry } from './draft.ts';
import { parseChapter } from './parse-chapter.ts';
import type { Problem } from './problem.ts';
import { splitProse } from './prose-file.ts';
import { readSource } from './read-source.ts';
import { readYaml, type Locate } from './read-yaml.ts';
import { brokenJson, headless, missing, unclosed, withoutFields } from './unread-files.ts';
import { schemaProblems } from './schema-problems.ts';

/** What came of reading a file, what in it does not fit, and what its editor has answered already. */
export type Read<Value> = {
  readonly entry: Value;
  readonly problems: readonly Problem[];
  readonly answers: readonly Answer[];
};

/** Read a YAML file by its schema. */
export function readEntry<Data>(source: ContentFile, schema: z.ZodType<Data>): Read<Entry<Data>> {
  if (!existsSync(source.path)) return unread(source, [missing(source.file)]);
  const { text, problems } = readSource(source.path, source.file);
  if (text === undefined) return unread(source, problems);
  return after(problems, readFields({ source, text, schema }));
}

/** Read a JSON file by its schema; where its fields stand is looked up only if one does not fit. */
export function readJson<Data>(source: ContentFile, schema: z.ZodType<Data>): Read<Entry<Data>> {
  if (!existsSync(source.path)) return unread(source, [missing(source.file)]);
  const text = readFileSync(source.path, 'utf8');
  const { id, file } = source;
  try {
    const raw: unknown = JSON.parse(text);
    const { success, data } = schema.safeParse(raw);
    const locate: Locate = (path) => readYaml(text, file).locate(path);
    if (success) {
      const entry = { id, file, data, raw, locate, factComments: [] };
      return { entry, problems: [], answers: [] };
    }
  } catch (error) {
    return unread(source, [brokenJson(file, String(error))]);
  }
  // JSON is YAML, too, which knows where a field stands but is slow to read so many numbers.
  return readFields({ source, text, schema });
}

/** Read a file of prose: the fields at its head by their schema, and its text. */
export function readText<Head>(
  source: ContentFile,
  schema: z.ZodType<Head>,
): Read<TextEntry<Head>> {
  if (!existsSync(source.path)) return untold(source, [missing(source.file)]);
  const { text: file, problems: faults } = readSource(source.path, source.file);
  if (file === undefined) return untold(source, faults);
  const { head, isUnclosed, body } = splitProse(file);
  if (isUnclosed) return untold(source, [...faults, unclosed(source.file)]);
  if (head === undefined) return untold(source, [...faults, headless(source.file)]);
  const read = readFields({ source, text: head, schema, linesBefore: 1 });
  const { text, problems } = parseChapter(body, source.file);
  return after(faults, {
    ...read,
    entry: { ...read.entry, text },
    problems: [...read.problems, ...problems],
  });
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
  const answers = answersIn(text, file, linesBefore);
  const factComments = factCommentsIn(text, linesBefore);
  const notRead = (because: readonly Problem[]): Read<Entry<Data>> => ({
    entry: { id, file, data: undefined, raw, locate, factComments },
    problems: because,
    answers,
  });
  if (problems.length > 0) return notRead(problems);
  if (typeof raw !== 'object' || raw === null || Array.isArray(raw)) {
    return notRead([withoutFields(file, raw, linesBefore)]);
  }
  const { success, data, error } = schema.safeParse(raw);
  return {
    entry: { id, file, data: success ? data : undefined, raw, locate, factComments },
    problems: error ? schemaProblems({ issues: error.issues, schema, raw, file, locate }) : [],
    answers,
  };
}

const after = <Value>(before: readonly Problem[], read: Read<Value>): Read<Value> => ({
  ...read,
  problems: [...before, ...read.problems],
});

const unread = <Data>(
  { id, file }: ContentFile,
  problems: readonly Problem[],
): Read<Entry<Data>> => ({
  entry: {
    id,
    file,
    data: undefined,
    raw: undefined,
    locate: () => ({ line: 1, column: 1 }),
    factComments: [],
  },
  problems,
  answers: [],
});

function untold<Head>(source: ContentFile, because: readonly Problem[]): Read<TextEntry<Head>> {
  const { entry, ...read } = unread<Head>(source, because);
  return { ...read, entry: { ...entry, text: undefined } };
}
