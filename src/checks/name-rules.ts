import { actorsExist } from './actors-exist.ts';
import { arabicIsArabic } from './arabic-is-arabic.ts';
import { belongingEnds } from './belonging-ends.ts';
import { brigadesHaveACoalition } from './brigades-have-a-coalition.ts';
import { idsAreFree } from './ids-are-free.ts';
import { idsAreUnique } from './ids-are-unique.ts';
import { likeNamesAreMutual } from './like-names-are-mutual.ts';
import { namesAreSpeltAlike } from './names-are-spelt-alike.ts';
import { namesAreToldApart } from './names-are-told-apart.ts';
import { partiesCanBeToldApart } from './parties-can-be-told-apart.ts';
import { placesExist } from './places-exist.ts';
import { placesLieInTheirCountry } from './places-lie-in-their-country.ts';
import { tagsFitTheirWords } from './tags-fit-their-words.ts';
import { wordsAreKnown } from './words-are-known.ts';
import type { AppliedRule } from './rule.ts';

/** The rules on what is named, and by which words. */
export const nameRules: readonly AppliedRule[] = [
  {
    check: actorsExist,
    asks: 'An actor that is named by id has a file in `actors/`',
    mend: 'Correct the id, or add the file',
  },
  {
    check: arabicIsArabic,
    asks: 'A field `arabic` holds Arabic letters, and a `name` none',
    mend: 'Write the name into the other field',
  },
  {
    check: belongingEnds,
    asks: 'Nothing is part of itself, be it by way of others',
    mend: 'Correct `partOf`',
  },
  {
    check: brigadesHaveACoalition,
    asks: 'A brigade’s number comes from a coalition that numbers its brigades',
    mend: 'Add the coalition to `partOf`, or `brigades` to its file',
  },
  {
    check: idsAreFree,
    asks: 'An id is none that a page, a file or a program has already',
    mend: 'Choose another',
  },
  {
    check: idsAreUnique,
    asks: 'No two files of a folder have the same name, nor one that another had before',
    mend: 'Rename or remove one, or correct `formerly`',
  },
  {
    check: likeNamesAreMutual,
    asks: 'Two actors that could be confused each name the other',
    mend: 'Add the id to `notToBeConfusedWith` of the other',
  },
  {
    check: namesAreSpeltAlike,
    asks: 'A name in the text is spelt as its entry spells it',
    mend: 'Correct the spelling',
    level: 'warning',
  },
  {
    check: namesAreToldApart,
    asks: 'No two places, and no two actors, have one name',
    mend: 'Say in the name what tells them apart',
  },
  {
    check: partiesCanBeToldApart,
    asks: 'Words in a party’s color can be read, its marks seen, and no two parties look alike',
    mend: 'Change the color in `vocabulary.yaml` as the message says',
  },
  {
    check: placesExist,
    asks: 'A place that is named by id has a file in `places/`',
    mend: 'Correct the id, or add the file',
  },
  {
    check: placesLieInTheirCountry,
    asks: 'Places of one country lie on one side of the border',
    mend: 'Correct `at` or `country`',
  },
  {
    check: tagsFitTheirWords,
    asks: 'The words of a name’s tag are not the name of another entry',
    mend: 'Correct the id, or the words',
    level: 'warning',
  },
  {
    check: wordsAreKnown,
    asks: 'A party, country or allegiance is one that `vocabulary.yaml` has',
    mend: 'Correct the word, or add it there',
  },
];
