import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { writeEditorFiles } from '../editing/editor-files.ts';
import { writtenDir } from '../schemas/content-dir.ts';
import { count } from '../story/format-problems.ts';
import { anyOf } from '../story/nearest.ts';
import { errorsIn } from '../story/problem.ts';
import { readStory } from '../story/read-story.ts';
import { applyEdits } from './check/apply-edits.ts';
import { FORMATS, isFormat } from './check/formats.ts';
import { keepAddresses } from './check/keep-addresses.ts';
import { wantedFiles } from './check/wanted-file.ts';

const root = resolve(import.meta.dirname, '../..');

const OPTIONS = {
  content: { type: 'string', default: writtenDir(root) },
  format: { type: 'string', default: 'pretty' },
  fix: { type: 'boolean', default: false },
  'keep-addresses': { type: 'boolean', default: false },
} as const;

const started = performance.now();
const { values, positionals } = wordsGiven();
const { format } = values;
if (!isFormat(format))
  stop(`There is no format “${format}”. Write ${anyOf(Object.keys(FORMATS))}.`);
const content = resolve(values.content);
const wanted = new Set(
  positionals.flatMap((name) => {
    const found = wantedFiles(name, content);
    return 'sorry' in found ? stop(found.sorry) : found.files;
  }),
);

let { story, problems } = look();
if (values.fix) {
  let mended = 0;
  // What cannot be read hides what else is wrong; each round sees further.
  for (let round = -1; round !== 0; mended += round) {
    round = applyEdits(problems, content);
    if (round > 0) ({ story, problems } = look());
  }
  console.error(`Mended ${count(mended, 'passage')}.`);
}

if (values['keep-addresses'] && story !== undefined) {
  keepAddresses(content, story);
  ({ story, problems } = look());
}

if (format !== 'pretty' || problems.length > 0) {
  const write = format === 'pretty' ? console.error : console.log;
  write(FORMATS[format](problems));
  const mendable = problems.filter(({ edit }) => edit !== undefined).length;
  if (format === 'pretty' && mendable > 0) {
    console.error(`\n${mendable} of them can be mended by npm run check -- --fix.`);
  }
} else {
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  const what =
    positionals.length > 0
      ? positionals.join(', ')
      : `${count(story?.chapters.length ?? 0, 'chapter')}, ${count(story?.notes.length ?? 0, 'note')}`;
  console.log(`No problems in ${what} (${seconds} s).`);
}
// Whoever writes this story is helped by what the check has just read.
if (content === writtenDir(root) && errorsIn(problems).length === 0) writeEditorFiles(root, story);
process.exitCode = errorsIn(problems).length > 0 ? 1 : 0;

function look(): ReturnType<typeof readStory> {
  const { story, problems } = readStory(content);
  return { story, problems: problems.filter(({ file }) => wanted.size === 0 || wanted.has(file)) };
}

function wordsGiven() {
  try {
    return parseArgs({ allowPositionals: true, options: OPTIONS });
  } catch (error) {
    return stop(
      `${error instanceof Error ? error.message.split('.')[0] : String(error)}. ` +
        'Write npm run check -- [names of files] [--fix] [--keep-addresses] [--format pretty|json|github|sarif].',
    );
  }
}

/** End without looking at anything: what was asked for is not to be had. */
function stop(why: string): never {
  console.error(why);
  process.exit(2);
}
