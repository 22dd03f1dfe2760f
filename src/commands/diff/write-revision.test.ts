import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Window } from 'happy-dom';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { storyRepository, type StoryRepository } from '../../testing/story-repository.ts';
import { writeRevision } from './write-revision.ts';

const BOAT = 'chapters/the-boat.mdx';
const FLAGS = 'chapters/the-flags.mdx';
let repository: StoryRepository;

beforeEach(() => {
  repository = storyRepository();
});
afterEach(() => repository.remove());

const out = (): string => join(repository.root, 'out/revision.html');
const revise = (...words: readonly string[]): string[] =>
  writeRevision({
    ...{ root: repository.root, content: 'content', out: out() },
    ...{ words, sizes: '360', dark: false },
  });

/** A paragraph of the first chapter with the line behind it, by how it begins. */
function passageOf(start: string): string {
  const text = readFileSync(join(repository.root, 'content', BOAT), 'utf8');
  return new RegExp(`^${start}[^]*?\\n\\n`, 'm').exec(text)?.[0] ?? '';
}

/** The page as its readers see it. */
function page() {
  const html = readFileSync(out(), 'utf8');
  const { document } = new Window();
  document.write(html);
  for (const hidden of document.querySelectorAll('.aside')) hidden.remove();
  const changes = [...document.querySelectorAll('.change')].map((change) => {
    const texts = (selector: string): string[] =>
      [...change.querySelectorAll(selector)].map((each) => each.textContent.trim());
    return {
      heading: change.querySelector('h4')?.firstChild?.textContent.trim() ?? '',
      deeds: texts('.badge'),
      moved: texts('.moved'),
      gone: texts('del'),
      come: texts('ins'),
      pictures: change.querySelectorAll('.picture svg').length,
    };
  });
  const inShort = document.querySelector('main > section')?.textContent ?? '';
  return { html, inShort, changes, told: (heading: string) => only(changes, heading) };
}

function only<Change extends { readonly heading: string }>(
  changes: readonly Change[],
  heading: string,
): Change {
  const [found, ...others] = changes.filter((change) => change.heading.includes(heading));
  if (found !== undefined && others.length === 0) return found;
  throw new Error(
    `Not one change is “${heading}”: ${changes.map((each) => each.heading).join(', ')}`,
  );
}

test('words, steps, notes, names and pictures that changed are told where they belong', () => {
  const step =
    '<Step id="half-way" state="the-lake">\n\nHere is only water.[^note-3]\n\n</Step>\n\n';
  const before = '<Step id="the-way-over"';
  repository.change(BOAT, ['at seven in the', 'at eight in the'], [before, `${step}${before}`]);
  repository.change(FLAGS, ['whichever.[^note-4]', 'whichever.']);
  repository.change('notes/note-3.yaml', ['by hand', 'by two hands']);
  repository.change('actors/ferry-line.yaml', ['owns the ferry', 'runs the ferry']);
  repository.change('scenes/empty-seats.yaml', ["figure: '240'", "figure: '250'"]);
  repository.change('scenes/empty-seats.yaml', ['A field of 120', 'A square of 120']);
  revise();
  const { inShort, told, html } = page();
  expect(inShort).toContain('The Boat: 1 paragraph reworded, 1 step added, 1 note cited anew');
  expect(inShort).toContain('1 picture changed.');
  expect(inShort).toContain('The Flags: 1 step reworded, 1 note no longer cited.');
  expect(told('Paragraph')).toMatchObject({
    gone: ['seven'],
    come: ['eight'],
    deeds: ['reworded'],
  });
  expect(told('Step “Here is only water.”')).toMatchObject({ deeds: ['added'], gone: [] });
  expect(told('Step “The captain')).toMatchObject({ gone: ['[4]'], come: [] });
  expect(told('Note 3')).toMatchObject({ gone: ['hand'], come: ['two hands'] });
  expect(told('Ferry Line')).toMatchObject({ gone: ['owns'], come: ['runs'] });
  const scene = told('Scene “One in three stays ashore”');
  expect(scene).toMatchObject({ gone: ['240', 'field'], come: ['250', 'square'], pictures: 2 });
  const asked = [...html.matchAll(/(?:(?:src|href)="|url\(['"]?)(.{0,40})/g)].map(
    ([, to = '']) => to,
  );
  expect(asked.filter((address) => !/^(#|data:)/.test(address))).toEqual([]);
});

test('what stands elsewhere is said to have moved, within its chapter or to another one', () => {
  const bell = passageOf('There is a bell');
  repository.change(BOAT, [bell, ''], ['The ferry of', `${bell}The ferry of`]);
  const day = passageOf('On a clear day');
  repository.change(BOAT, [day, '']);
  repository.change(FLAGS, ['<Scene', `${day.replace('On a day of fog', 'In fog')}<Scene`]);
  revise();
  const { inShort, changes } = page();
  expect(inShort).toContain('The Boat: 1 paragraph moved, 1 paragraph moved elsewhere.');
  expect(changes).toEqual([
    expect.objectContaining({
      moved: [
        expect.stringMatching(/^Stood behind .* “It carries .*”; now .* the very beginning\.$/),
      ],
      ...{ deeds: ['moved'], gone: [], come: [] },
    }),
    expect.objectContaining({ moved: ['Moved to the beginning of “The Flags”.'], gone: [] }),
    expect.objectContaining({
      moved: ['Moved here from the beginning of “The Boat”.'],
      ...{ deeds: ['moved', 'reworded'], gone: ['On a day of'], come: ['In'] },
    }),
  ]);
});

test('a step is itself under a new id, and what it shows and how it is set are told, too', () => {
  const [way, lake] = ['id="the-way-over" state="the-way-over"', 'id="the-lake-between"'];
  repository.change(BOAT, [way, 'id="over" formerly="the-way-over" state="the-way-over"']);
  repository.change(BOAT, ['id="two-harbors"', 'id="two-harbors" dateline="In summer"']);
  repository.change(BOAT, [`${lake} state="the-lake"`, `${lake} state="two-harbors"`]);
  repository.change(BOAT, ['no longer is.', 'no longer *is*.']);
  revise();
  expect(page().changes.map(({ heading, deeds }) => [heading, deeds])).toEqual([
    [expect.stringMatching(/^Step “The Quillmere/), ['shows another picture']],
    [expect.stringMatching(/^Step “On its western/), ['reworded']],
    [
      expect.stringMatching(/^Paragraph, under “Who/),
      ['the same words; italics, links or names differ'],
    ],
  ]);
  expect(page().told('On its western')).toMatchObject({ gone: [], come: ['In summer'] });
  expect(page().inShort).not.toContain('note');
});

test('one chapter alone is told, and where nothing changed the page says so', () => {
  repository.change(BOAT, ['at seven in the', 'at eight in the']);
  expect(revise('the-flags', 'HEAD')).toEqual(['Nothing changes for readers.']);
  expect(page()).toMatchObject({ inShort: expect.stringMatching(/Nothing changes/), changes: [] });
  expect(revise('the-boat')).toEqual([
    'The Boat: 1 paragraph reworded.',
    'In all: 1 paragraph reworded.',
  ]);
});

test.each([
  [['the-flgas'], 'No chapter and no commit is called “the-flgas”. Did you mean “the-flags”?'],
  [['mian'], 'No chapter and no commit is called “mian”. Did you mean “main”?'],
  [
    ['the-tides', 'main'],
    'No chapter is called “the-tides”. The chapters are the-boat, the-flags.',
  ],
  [['the-boat', 'v9'], 'There is no commit “v9” here.'],
])('%j is answered with what there is', (words, answer) => {
  expect(() => revise(...words)).toThrow(answer);
});

test('content that cannot be read stops it, and leaves no other tree behind', () => {
  repository.change(BOAT, ['</Scene>', '</Sceen>']);
  repository.commit('Slip');
  repository.change(BOAT, ['</Sceen>', '</Scene>']);
  const left = (): string[] =>
    readdirSync(tmpdir()).filter((name) => name.startsWith('other-tree-'));
  const there = left();
  expect(() => revise('HEAD')).toThrow(/^The content of HEAD \(\w+, “Slip”\) cannot be read\./);
  expect(repository.trees()).toBe(1);
  expect(left()).toEqual(there);
});

test('content that does not fit its rules now is told in words, without pictures', () => {
  repository.change('publication.yaml', ['title:', 'titel:']);
  repository.commit('Slip');
  repository.change('publication.yaml', ['titel:', 'title:']);
  const [remark, ...lines] = revise('HEAD');
  expect(remark).toMatch(/^Pictures could not be compared\. .*its content has problems/);
  expect(lines.join()).toContain('of publication.yaml changed');
});

test('this tree has to be sound, and under git', () => {
  repository.change(FLAGS, ['[^note-5]', '[^note-55]']);
  expect(() => revise()).toThrow(/^The content has to be sound[^]*\[notes-exist\]/);
  const bare = mkdtempSync(join(tmpdir(), 'no-repository-'));
  const wanted = { root: bare, content: 'content', words: [], out: out(), sizes: '360' };
  expect(() => writeRevision({ ...wanted, dark: false })).toThrow('this folder is not under git');
  rmSync(bare, { recursive: true });
});
