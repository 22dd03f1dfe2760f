import { PassThrough } from 'node:stream';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { folderFiles } from '../../preview/folder-files.ts';
import { answering, beginNew } from '../../testing/begin-new.ts';
import { smallStory } from '../../testing/small-story.ts';
import type { Question } from './noun.ts';
import { isCitation } from '../../citations/read-citation.ts';
import { readWords } from './read-words.ts';
import { askAtTerminal } from './terminal.ts';

test('a wrong answer is told in a sentence, and asked for again', async () => {
  const content = smallStory();
  const asker = answering(
    ...['Town', 'The smith’s yard', '', '', '', 'twon', 'town', '', 'twn', 'town'],
    ...['40.5, 34.5', '34.6 N, 40.6 E', '', 'Wikipedia', '', "It's a yard.", '1, 99', '1'],
  );
  const { isDone } = await beginNew('place', {}, content, asker);
  expect(asker.told).toEqual([
    expect.stringMatching(/^“Town” is the name of .*places\/town\.yaml, too\./),
    expect.stringContaining('Did you mean “town”?'),
    expect.stringContaining('Did you mean “town”?'),
    expect.stringMatching(/is not on the map.*\n.*latitude comes first/),
    expect.stringContaining('are numbered 1 to 91'),
  ]);
  expect(isDone).toBe(true);
  expect(readFileSync(join(content, 'places/the-smiths-yard.yaml'), 'utf8')).toBe(
    'name: The smith’s yard\nkind: town\npartOf: town\nat: [40.6, 34.6]\nposition: approximate\n' +
      'positionSource: Wikipedia\ndescription: It’s a yard.\nnotes: [1]\n',
  );
});

test('whoever leaves in the middle leaves nothing behind', async () => {
  const content = smallStory();
  const before = folderFiles(content);
  const { isDone } = await beginNew('place', {}, content, answering('North Bank', ''));
  expect(isDone).toBe(false);
  expect(folderFiles(content)).toEqual(before);
});

test('scripts are told all at once what is missing and what is wrong', async () => {
  const content = smallStory();
  const { isDone, lines } = await beginNew(
    'actor',
    { name: 'A', knd: 'x', party: 'fisher' },
    content,
  );
  expect(isDone).toBe(false);
  expect(lines).toEqual([
    expect.stringMatching(/^--kind: This is needed: .*For example: tribe$/),
    expect.stringMatching(/^--party: .*Did you mean “fishers”\?$/),
    expect.stringMatching(/^--description: This is needed/),
    expect.stringMatching(/^--notes: This is needed/),
    expect.stringMatching(/^--knd: .*Did you mean “kind”\?$/),
  ]);
});

test('nothing is written over', async () => {
  const content = smallStory();
  const before = folderFiles(content);
  const place = { name: 'Another', id: 'town', kind: 'town', description: 'A.', notes: 'report' };
  const { isDone, lines } = await beginNew('place', place, content);
  expect(isDone).toBe(false);
  expect(lines.join()).toMatch(
    /^--id: .*places\/town\.yaml is there already\. Choose another id\.$/,
  );
  expect(folderFiles(content)).toEqual(before);
});

test('while a file cannot be read, nothing is begun', async () => {
  const content = smallStory({ 'chapters/two.mdx': ['title: Two', 'title: [Two'] });
  const { isDone, lines } = await beginNew('chapter', {}, content);
  expect(isDone).toBe(false);
  expect(lines.join()).toMatch(/chapters\/two\.mdx does not fit at the moment\..*npm run check/);
});

test('words behind which something stands are found once, or asked for again', async () => {
  const behind = async (words: string) =>
    (await beginNew('scene', { chapter: 'one', behind: words }, smallStory())).lines.join();
  expect(await behind('seven banks')).toMatch(/--behind: .* do not stand there/);
  expect(await behind('s')).toMatch(/--behind: .* more than once/);
  expect(await behind('has two banks')).not.toContain('--behind');
});

const QUESTION: Question = {
  name: 'from',
  asks: 'An entry.',
  isNeeded: true,
  sample: undefined,
  takesLines: isCitation,
  read: (typed) => ({ value: typed }),
};

test('at a terminal, pasted lines are one answer up to an empty one', async () => {
  const [input, output] = [new PassThrough(), new PassThrough()];
  const { ask, end } = askAtTerminal({ input, output });
  input.write('entry.bib\n@book{a,\n  title = {A Map}\n}\n\nlast\n');
  expect(await ask(QUESTION)).toBe('entry.bib');
  expect(await ask(QUESTION)).toBe('@book{a,\n  title = {A Map}\n}');
  expect(await ask(QUESTION)).toBe('last');
  end();
  expect(await ask(QUESTION)).toBeUndefined();
  expect(String(output.read())).toContain('An entry.');
});

test('answers on the command line go by their names', () => {
  expect(
    readWords(['place', '--name', 'North Bank', '--kind=town', '--position', '-3, 4']),
  ).toEqual({
    noun: 'place',
    given: new Map([
      ['name', 'North Bank'],
      ['kind', 'town'],
      ['position', '-3, 4'],
    ]),
  });
});
