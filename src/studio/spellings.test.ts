import { expect, test } from 'vitest';
import { readDraft } from '../story/read-draft.ts';
import { smallStory, type Change } from '../testing/small-story.ts';
import { spellingsOf, WHERE } from './spellings.ts';

const TOWN = (name: string): Change => ['name: Town', `name: ${name}`];

/** The forms in which the small story’s town is written, with how often and where. */
function formsOfTown(changes: Readonly<Record<string, Change>>) {
  const { draft } = readDraft(smallStory(changes), '2026-01-01');
  return spellingsOf(draft, 'places')
    .get('town')
    ?.map(({ form, isKnown, places }) => {
      const counts = WHERE.flatMap((where) =>
        places[where].length > 0 ? [`${where} ${places[where].length}`] : [],
      );
      return `${form}${isKnown ? '' : '?'}: ${counts.join(', ')}`;
    });
}

test('an editor sees every spelling of a name at once, and which are none of its own', () => {
  const forms = formsOfTown({
    'places/town.yaml': TOWN('Ma’rin'),
    'chapters/one.mdx': [
      'the town</Place>',
      'Marin</Place> is Ma’rin, and Ma’rin’s bank al-Marin.',
    ],
    'scenes/river.yaml': ['alt: The town lies', 'alt: Ma‘rin lies'],
    'actors/tribe.yaml': ['description: A sentence.', 'description: Of Ma’rin.'],
  });
  expect(forms).toEqual([
    'Ma’rin: text 2, elsewhere 1',
    'Marin?: text 1',
    'al-Marin?: text 1',
    'Ma‘rin?: alts 1',
  ]);
});

test('a name within a longer one is not counted, nor a small word that is spelt alike', () => {
  expect(
    formsOfTown({
      'places/town.yaml': TOWN('U.S.'),
      'places/base.yaml': 'name: U.S. Base\nkind: base\ndescription: A sentence.\nnotes: report\n',
      'chapters/one.mdx': ['the town</Place>', 'the U.S.</Place> gave us the U.S. base.'],
    }),
  ).toEqual(['U.S.: text 1']);
});

test('words that chapters tie to an entry count, though they are no name of it', () => {
  expect(formsOfTown({})).toEqual(['the town?: text 1']);
});
