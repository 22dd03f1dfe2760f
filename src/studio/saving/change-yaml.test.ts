import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { changeYaml } from './change-yaml.ts';

const SCENE = `# accepted some-rule: It is meant so.
title:   "The  river" # as the report has it
drawn: >-
  Two lines
  of words.

marks:
  town: { kind: place, at: town, notes: [1, 2] } # the town
  mill: { kind: site, at: [40.5, 34.5], notes: report }

states:
  # Seen from afar.
  cover:
    alt: The river.
    frame: [40, 34, 41, 35] # wide
    layers: []
    marks: [town, { mark: mill, label: 'A, B' }]
  today:
    alt: >-
      The town lies
      on the bank.
    frame: [40, 34, 41, 35]
    layers:
      # Both tones.
      - country-tones
      - arabic # for names
    marks:
      - town
`;

/** The lines that differ, as they were and as they are. */
function changed(after: string): string[] {
  const [was, is] = [SCENE.split('\n'), after.split('\n')];
  return [
    ...was.filter((line) => !is.includes(line)).map((line) => `- ${line.trim()}`),
    ...is.filter((line) => !was.includes(line)).map((line) => `+ ${line.trim()}`),
  ];
}

const at = (...path: string[]) => path;

test.each([
  [
    'a number of a list',
    at('states', 'cover', 'frame'),
    [40, 34, 41.5, 35],
    ['- frame: [40, 34, 41, 35] # wide', '+ frame: [40, 34, 41.5, 35] # wide'],
  ],
  [
    'an item of a list in a line, the others as they were written',
    at('states', 'cover', 'marks'),
    [
      { mark: 'town', emphasis: 'strong' },
      { mark: 'mill', label: 'A, B' },
    ],
    [
      "- marks: [town, { mark: mill, label: 'A, B' }]",
      "+ marks: [{ mark: town, emphasis: strong }, { mark: mill, label: 'A, B' }]",
    ],
  ],
  [
    'an item of a list on lines',
    at('states', 'today', 'layers'),
    ['governorates', 'country-tones', 'arabic'],
    ['+ - governorates'],
  ],
  ['an item less', at('states', 'today', 'layers'), ['arabic'], ['- - country-tones']],
  [
    'words on several lines',
    at('states', 'today', 'alt'),
    'The town: gone, “all” of it.',
    ['- alt: >-', '- The town lies', '- on the bank.', "+ alt: 'The town: gone, “all” of it.'"],
  ],
  [
    'a field more',
    at('states', 'cover', 'frameNarrow'),
    [40, 34, 41, 35],
    ['+ frameNarrow: [40, 34, 41, 35]'],
  ],
  ['a field less', at('states', 'cover', 'alt'), undefined, ['- alt: The river.']],
  [
    'a mark more',
    at('marks', 'ford'),
    { kind: 'place', at: [40.1, 34.2], title: 'A ford.', notes: [3] },
    ['+ ford: { kind: place, at: [40.1, 34.2], title: A ford., notes: [3] }'],
  ],
  [
    'a mark elsewhere',
    at('marks', 'mill'),
    { kind: 'site', at: [40.6, 34.5], notes: 'report' },
    [
      '- mill: { kind: site, at: [40.5, 34.5], notes: report }',
      '+ mill: { kind: site, at: [40.6, 34.5], notes: report }',
    ],
  ],
])('%s changes, and no other line', (_, path, value, lines) => {
  const after = changeYaml(SCENE, [{ path, value }]);
  expect(changed(after)).toEqual(lines);
  const read = path.reduce<unknown>((all, key) => Reflect.get(all as object, key), parse(after));
  expect(read).toEqual(value);
});

test('what says the same already stays as it is, to the letter', () => {
  const { states } = parse(SCENE) as { states: object };
  expect(changeYaml(SCENE, [{ path: ['states'], value: states }])).toBe(SCENE);
});

test('a field more stands where it is to stand', () => {
  const { states } = parse(SCENE) as { states: { cover: object } };
  const { alt, ...others } = states.cover as Record<string, unknown>;
  const value = { alt, frameNarrow: [40, 34, 41, 35], headline: { label: 'A' }, ...others };
  const after = changeYaml(SCENE, [{ path: ['states', 'cover'], value }]);
  expect(after).toContain(
    'alt: The river.\n    frameNarrow: [40, 34, 41, 35]\n    headline: { label: A }\n    frame:',
  );
  expect(changed(after)).toHaveLength(2);
});

test('a place that is not there is told', () => {
  expect(() => changeYaml(SCENE, [{ path: ['stats', 'cover'], value: {} }])).toThrow('“stats”');
});
