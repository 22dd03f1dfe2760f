import { expect, test } from 'vitest';
import { told } from '../../testing/small-story.ts';

const river = 'scenes/river.yaml';

const groups = `kind: groups
title: Who fishes
description: A sentence.
drawn: A sentence.
key: &words { text: Words., short: Words. }
groupings:
  side:
    - &bank { id: bank, label: Bank, short: Bank, title: A bank., notes: report, stands: west }
  kind:
    - { id: fishers, label: Fishers, short: Fishers, title: People., notes: report, shape: circle }
  allegiance:
    - { id: nobody, label: Nobody, short: Nobody, title: Nobody., notes: report }
groups:
  - actor: tribe
    short: Tribe
    here: true
    answers: It answers to nobody.
    in: { side: bank, kind: fishers, allegiance: nobody }
roofs:
  - { id: roof, label: Roof, short: Roof, title: A roof., notes: report, party: fishers, groups: [tribe] }
poles:
  - { id: pole, label: Pole, title: A pole., notes: report, party: fishers }
ties:
  - { from: tribe, to: pole, title: A tie., notes: report }
remarks:
  tribe: who fish
rest: *words
states:
  cover: &state
    alt: One group stands on the bank.
    by: side
    figure: '1'
    label: *words
    notes: report
  today: *state
`;

const changed = (passage: string, instead: string) => {
  expect(groups).toContain(passage);
  return told({ [river]: groups.replace(passage, instead) });
};

test('a scene of groups that names what is there is sound', () => {
  expect(told({ [river]: groups })).toEqual([]);
});

test('a group is one of the actors', () => {
  expect(
    told({
      [river]: groups
        .replace('- actor: tribe', '- actor: tribr')
        .replace('groups: [tribe]', 'groups: [tribr]')
        .replace('from: tribe', 'from: tribr')
        .replace('  tribe: who', '  tribr: who'),
    }),
  ).toEqual([
    `content/scenes/river.yaml:14:5  Unknown actor “tribr”.
    Did you mean “tribe”?  [actors-exist]`,
  ]);
});

test('a group belongs to groupings that the scene has', () => {
  expect(changed('side: bank,', 'side: bnak,')).toEqual([
    `content/scenes/river.yaml:18:11  This scene has no grouping by side “bnak”.
    Did you mean “bank”?  [parts-exist]`,
  ]);
  expect(changed('allegiance: nobody', 'allegiance: king')).toEqual([
    `content/scenes/river.yaml:18:38  This scene has no grouping by allegiance “king”.
    Write one of “nobody”.  [parts-exist]`,
  ]);
});

test('a tie leads from a group to a group or a pole', () => {
  expect(changed('from: tribe, to: pole', 'from: pole, to: pol')).toEqual([
    `content/scenes/river.yaml:24:7  This scene has no group “pole”.
    Write one of “tribe”.  [parts-exist]`,
    `content/scenes/river.yaml:24:19  This scene has no group or pole “pol”.
    Did you mean “pole”?  [parts-exist]`,
  ]);
});

test('a roof covers groups of the scene, and a remark stands beside one', () => {
  expect(changed('groups: [tribe]', 'groups: [tribe, trib]')).toEqual([
    `content/scenes/river.yaml:20:106  This scene has no group “trib”.
    Did you mean “tribe”?  [parts-exist]`,
  ]);
  expect(changed('  tribe: who fish', '  clan: who fish')).toEqual([
    `content/scenes/river.yaml:26:3  This scene has no group or pole “clan”.
    Write one of “tribe” or “pole”.  [parts-exist]`,
  ]);
});

test('no group and no grouping is named twice', () => {
  expect(changed('  kind:\n', '    - *bank\n  kind:\n')).toEqual([
    `content/scenes/river.yaml:9:7  Another part of this scene is called “bank” already.
    Give this part another id.  [part-ids-are-unique]`,
  ]);
  expect(changed('id: pole, label', 'id: tribe, label')).toContain(
    `content/scenes/river.yaml:22:7  Another part of this scene is called “tribe” already.
    Give this part another id.  [part-ids-are-unique]`,
  );
});
