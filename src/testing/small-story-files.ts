import { BASE_LAYERS } from '../kinds/map/base-layers.ts';

const NOTE_COUNT = 91;
const provenanced = 'description: A sentence.\nnotes: report\n';

/** The smallest content without a problem: two chapters, one scene, one entry of each other kind. */
export const SMALL_STORY: Readonly<Record<string, string>> = {
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
  'vocabulary.yaml': `parties: { fishers: { name: Fishers, light: '#1f6b52', dark: '#6fc4a2' } }
allegiances: { fishers: the fishers }
countries: { lowland: Lowland }
placeGroups:
  rivers: { title: Rivers, kinds: [river] }
  places: { title: Places }
`,
  'base-map.json': JSON.stringify({
    explored: [39, 33, 42, 36],
    close: [40, 34, 41, 35],
    origin: [40, 34],
    credits: ['A survey'],
    labels: [],
    layers: Object.fromEntries(BASE_LAYERS.map((layer) => [layer, { steps: 1000, paths: [] }])),
  }),
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
