import { readFileSync } from 'node:fs';
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
  repository.change(BOAT, [
    'The way over takes forty minutes, with a pause',
    'Half an hour, a rest',
  ]);
  repository.change(BOAT, [
    'in the middle, where the captain changes the flag',
    'and you are there',
  ]);
  repository.change(BOAT, ['no longer is.', 'no longer *is*.']);
  revise();
  expect(page().changes.map(({ heading, deeds }) => [heading, deeds])).toEqual([
    [expect.stringMatching(/^Step “The Quillmere/), ['shows another picture']],
    [expect.stringMatching(/^Step “On its western/), ['reworded']],
    [expect.stringMatching(/^Step “Half an hour/), ['reworded']],
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
