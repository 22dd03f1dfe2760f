import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import { formatProblem } from '../story/format-problems.ts';
import { readStory } from '../story/read-story.ts';

const NOTE_COUNT = 91;
const provenanced = 'description: A sentence.\nnotes: report\n';

/** The smallest content without a problem: two chapters, one scene, one entry of each other kind. */
const SOUND: Readonly<Record<string, string>> = {
  'publication.yaml': `title: A River
subtitle: And its banks
description: A sentence.
retells:
  title: A Report
  authors: [An Author]
  publisher: A Publisher
  program: A Program
  date: March 2020
  issued: '2020-03'
  notes: ${NOTE_COUNT}
  rights: All rights reserved.
credit: A retelling of A Report.
licenses:
  - covers: Code
    license: MIT
opening:
  scene: river
  state: cover
evidence:
  scene: evidence
  states: [by-kind]
`,
  'releases.yaml': `releases:
  - version: 0.1.0
    date: '2026-01-01'
    changes: [A sentence.]
`,
  'about.mdx': `---
title: About
description: A sentence.
---

Plain words.
`,
  'chapters/one.mdx': `---
title: One
order: 1
status: published
description: A sentence.
notes: [1, 2]
---

The river has two banks.[^note-1]

<Scene id="river">

<Step id="at-the-river" state="today">

It flows past <Place id="town">the town</Place>.[^note-2] Always.

</Step>

</Scene>

## Later

<Quote by="A resident">

The <Actor id="tribe">tribe</Actor> fishes, as said before.[^note-1]

</Quote>
`,
  'chapters/two.mdx': `---
title: Two
order: 2
status: coming
description: A sentence.
notes: [3, 91]
---
`,
  'scenes/river.yaml': `kind: map
title: The river
description: A sentence.
drawn: A sentence.
marks:
  town:
    kind: place
    at: town
    title: The town lies here.
    notes: [1, 2]
states:
  cover:
    alt: The river, seen from far away.
    frame: [40, 34, 41, 35]
    layers: []
    marks: [town]
  today:
    alt: The town lies on the bank of the river.
    frame: [40, 34, 41, 35]
    layers: []
    marks: [town]
`,
  'scenes/evidence.yaml': `kind: evidence
title: The evidence
description: A sentence.
drawn: A sentence.
elsewhere: &words { text: Words., short: Words. }
states:
  by-kind:
    alt: What the story of the river rests on, kind by kind.
    by: kind
    headline: *words
    reading: *words
`,
  'places/town.yaml': `name: Town
kind: town
at: [40.5, 34.5]
position: approximate
positionSource: Wikipedia
${provenanced}`,
  'actors/tribe.yaml': `name: Tribe\nkind: tribe\nplaces: [town]\n${provenanced}`,
  'events/flood.yaml': `title: A flood
date:
  precision: month
  month: '2014-06'
places: [town]
actors: [tribe]
${provenanced}`,
  'sources/atlas.yaml': 'type: book\ntitle: An Atlas\n',
  'notes/note-1.yaml': 'number: 1\nkind: book\nsource: atlas\n',
  ...Object.fromEntries(
    Array.from({ length: NOTE_COUNT - 1 }, (_, index) => [
      `notes/note-${index + 2}.yaml`,
      `number: ${index + 2}\nkind: commentary\ncomment: A remark.\n`,
    ]),
  ),
};

/** How a file of the small story differs: other text, a passage exchanged, or no file at all. */
type Change = string | readonly [passage: string, instead: string] | undefined;

/** Write the small story with some changes to a folder that goes when the test has ended. */
export function smallStory(changes: Readonly<Record<string, Change>> = {}): string {
  const folder = mkdtempSync(join(tmpdir(), 'small-story-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const content = join(folder, 'content');
  for (const file of new Set([...Object.keys(SOUND), ...Object.keys(changes)])) {
    const text = file in changes ? changed(file, changes[file]) : SOUND[file];
    if (text === undefined) continue;
    mkdirSync(dirname(join(content, file)), { recursive: true });
    writeFileSync(join(content, file), text);
  }
  return content;
}

function changed(file: string, change: Change): string | undefined {
  if (change === undefined || typeof change === 'string') return change;
  const [passage, instead] = change;
  const sound = SOUND[file];
  if (!sound?.includes(passage)) throw new Error(`${file} does not hold “${passage}”.`);
  return sound.replace(passage, () => instead);
}

/** What an author is told, on some day, about the small story with some changes, problem by problem. */
export function told(changes: Readonly<Record<string, Change>>, today?: string): string[] {
  return readStory(smallStory(changes), today).problems.map(formatProblem);
}
