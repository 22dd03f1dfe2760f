import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readStory } from '../../story/read-story.ts';
import { SMALL_STORY } from '../../testing/small-story-files.ts';
import { smallStory } from '../../testing/small-story.ts';
import { applyEdits } from './apply-edits.ts';
import { FORMATS } from './formats.ts';
import { wantedFiles } from './wanted-file.ts';

const one = 'chapters/one.mdx';

test('what can be mended safely is mended, and the rest of the file stays as it is', () => {
  const sound = `\uFEFF${SMALL_STORY[one]?.replaceAll('\n', '\r\n')}`;
  const slips = sound
    .replace('id="town"', 'id=“town”')
    .replace('## Later', '##Later')
    .replace('[^note-2]', '[ ^note-2]');
  const content = smallStory({ [one]: slips });
  // A tag that cannot be read hides what else is wrong until it is mended.
  expect(applyEdits(readStory(content).problems, content)).toBe(1);
  expect(applyEdits(readStory(content).problems, content)).toBe(2);
  expect(readFileSync(join(content, one), 'utf8')).toBe(sound);
  expect(readStory(content).problems).toEqual([]);
});

test('programs are told level, place and rule of each problem', () => {
  const { problems } = readStory(
    smallStory({
      [one]: ['## Later', 'TK'],
      'notes/.DS_Store': '',
      'scenes/river.yaml': ['    at: town', '    at: twon'],
    }),
  );
  expect(FORMATS.github(problems).split('\n')).toEqual([
    expect.stringMatching(/^::error file=content\/chapters\/one\.mdx,line=21,col=1,title=no-p/),
    expect.stringMatching(/^::warning file=content\/notes\/\.DS_Store,line=1,col=1,title=no-h/),
    expect.stringMatching(/^::error file=content\/scenes\/river\.yaml,line=8,col=5,title=pla/),
  ]);
  const { runs } = JSON.parse(FORMATS.sarif(problems)) as {
    runs: { results: { ruleId: string; level: string }[] }[];
  };
  expect(runs[0]?.results.map(({ ruleId, level }) => [ruleId, level])).toEqual(
    problems.map(({ rule, isWarning }) => [rule, isWarning ? 'warning' : 'error']),
  );
});

test('a name that no file has is said to be none, with the nearest', () => {
  const content = smallStory();
  expect(wantedFiles('one', content)).toEqual({ files: ['content/chapters/one.mdx'] });
  expect(wantedFiles('content/notes/note-5.yaml', content)).toEqual({
    files: ['content/notes/note-5.yaml'],
  });
  expect(wantedFiles('publication.yaml', content)).toEqual({ files: ['content/publication.yaml'] });
  expect(wantedFiles('trbe', content)).toEqual({
    sorry: 'No file of the content is called “trbe”. Did you mean “tribe”?',
  });
});
