import { addressesStay } from './addresses-stay.ts';
import { correctedStepsExist } from './corrected-steps-exist.ts';
import { correctionsFollowReleases } from './corrections-follow-releases.ts';
import { datesFitTheReport } from './dates-fit-the-report.ts';
import { daysHaveCome } from './days-have-come.ts';
import { momentsFollow } from './moments-follow.ts';
import { releaseIsTold } from './release-is-told.ts';
import { releasesNewestFirst } from './releases-newest-first.ts';
import type { AppliedRule } from './rule.ts';

/** The rules on days, releases and addresses that stay. */
export const timeRules: readonly AppliedRule[] = [
  {
    check: addressesStay,
    asks: 'What was published stays under its address, as `addresses.yaml` keeps it',
    mend: 'Name the old name, or a step’s old id, in `formerly`, or give it back',
  },
  {
    check: correctedStepsExist,
    asks: 'A correction leads to a chapter, and a step of it, that readers can open',
    mend: 'Correct the chapter or the step, or leave them out',
  },
  {
    check: correctionsFollowReleases,
    asks: 'A correction names a release, is not older than it, and stands below the older ones',
    mend: 'Correct the number or the day, or move the correction to the end',
  },
  {
    check: datesFitTheReport,
    asks: 'What the report rests on is not later than the report',
    mend: 'Correct the year',
  },
  {
    check: daysHaveCome,
    asks: 'A release, a correction, or a chapter that is published, is not dated in the future',
    mend: 'Write the day on which it came out',
  },
  {
    check: momentsFollow,
    asks: 'Ends come after beginnings, turns follow each other, and nothing has happened in the future',
    mend: 'Correct the date, or move the turn',
  },
  {
    check: releaseIsTold,
    asks: 'The newest release has the version of `package.json`',
    mend: 'Say what it changes, under that number',
  },
  {
    check: releasesNewestFirst,
    asks: 'Releases stand from the newest to the first, each with its number',
    mend: 'Reorder them; correct the number or the day',
  },
];
