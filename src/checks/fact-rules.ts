import { factsAgree } from './facts-agree.ts';
import { factsAreTold } from './facts-are-told.ts';
import { factsExist } from './facts-exist.ts';
import type { AppliedRule } from './rule.ts';

/** The rules on numbers and dates that stand in many places. */
export const factRules: readonly AppliedRule[] = [
  {
    check: factsAgree,
    asks: 'What tells a fact of `facts.yaml` tells its number or its date, in whatever words',
    mend: 'Correct the place, or the fact and all that tells it',
  },
  {
    check: factsAreTold,
    asks: 'A fact of `facts.yaml` is told somewhere',
    mend: 'Say so where it is told, or remove the fact',
  },
  {
    check: factsExist,
    asks: 'A fact that a tag or a comment names is in `facts.yaml`, and a comment stands at a field',
    mend: 'Correct the id, add the fact, or move the comment',
  },
];
