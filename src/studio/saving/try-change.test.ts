import { mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { folderFiles } from '../../preview/folder-files.ts';
import { smallStory } from '../../testing/small-story.ts';
import { sceneChange, type SceneChange } from './scene-change.ts';
import { trialsOn } from './try-change.ts';

const TODAY = {
  alt: 'The town lies on the bank of the river.',
  frame: [40, 34, 41, 35],
  layers: [],
  marks: ['town'],
};

/** Try to have the small story’s map say this of its state. */
function tryState(value: unknown, { scene = 'river', from = TODAY } = {}) {
  const written = smallStory();
  const scratch = mkdtempSync(join(tmpdir(), 'trial-'));
  onTestFinished(() => rmSync(scratch, { recursive: true }));
  const change: SceneChange = {
    scene,
    state: 'today',
    changes: [{ path: ['states', 'today'], from, value }],
    save: true,
  };
  const before = folderFiles(written);
  const trial = () => trialsOn(written, join(scratch, 'content'))(change);
  return { written, before, trial };
}

test('a trial says what the file would be, and changes nothing', () => {
  const { written, before, trial } = tryState({ ...TODAY, frame: [40, 34, 41, 36] });
  const { path, text, problems, story } = trial();
  expect(path).toBe(join(written, 'scenes/river.yaml'));
  expect(problems).toEqual([]);
  expect(text.replace('[40, 34, 41, 36]', '[40, 34, 41, 35]')).toBe(readFileSync(path, 'utf8'));
  expect(story?.scenes.get('river')?.states['today']).toHaveProperty('frame', [40, 34, 41, 36]);
  expect(folderFiles(written)).toEqual(before);
});

test('what would not fit is told as the check tells it', () => {
  const { trial } = tryState({ ...TODAY, marks: ['tonw'] });
  expect(trial().problems).toEqual([
    expect.objectContaining({ file: 'content/scenes/river.yaml', rule: 'map-marks-exist' }),
  ]);
});

test('what did not fit before is not laid to the change', () => {
  const { written, trial } = tryState({ ...TODAY, layers: ['arabic'] });
  writeFileSync(join(written, 'places/town.yaml'), 'name: Town\n');
  expect(trial().problems).toEqual([]);
});

test('a state that was changed elsewhere in the meantime is not written over', () => {
  const { trial } = tryState(TODAY, { from: { ...TODAY, alt: 'Other words.' } });
  expect(trial).toThrow('“today” has changed in its file since');
});

test('no other file than that of a scene can be named', () => {
  const asked = { state: 'today', changes: [], save: true };
  for (const scene of ['../places/town', '/etc/passwd', 'a/b', '..', 'river.yaml', '']) {
    expect(sceneChange.safeParse({ ...asked, scene }).success, scene).toBe(false);
  }
  expect(sceneChange.safeParse({ ...asked, scene: 'river' }).success).toBe(true);
  expect(tryState(TODAY, { scene: 'lake' }).trial).toThrow('There is no file');
});

test('a link to a file elsewhere is no file of the content', () => {
  const { written, trial } = tryState(TODAY, { scene: 'linked' });
  symlinkSync(join(written, 'scenes/river.yaml'), join(written, 'scenes/linked.yaml'));
  expect(trial).toThrow('There is no file');
});
