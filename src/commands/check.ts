import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { contentDir } from '../schemas/content-dir.ts';
import { count, formatProblems } from '../story/format-problems.ts';
import { readStory } from '../story/read-story.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    content: { type: 'string', default: contentDir(resolve(import.meta.dirname, '../..')) },
    format: { type: 'string', default: 'pretty' },
  },
});

const started = performance.now();
const { story, problems } = readStory(resolve(values.content));
const [chapter] = positionals;
const wanted = problems.filter(
  ({ file }) => chapter === undefined || file.endsWith(`/chapters/${chapter}.mdx`),
);

if (values.format === 'json') {
  console.log(JSON.stringify(wanted, null, 2));
} else if (wanted.length > 0) {
  console.error(formatProblems(wanted));
} else {
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  const what =
    chapter ??
    `${count(story?.chapters.length ?? 0, 'chapter')}, ${count(story?.notes.length ?? 0, 'note')}`;
  console.log(`No problems in ${what} (${seconds} s).`);
}
process.exitCode = wanted.length > 0 ? 1 : 0;
