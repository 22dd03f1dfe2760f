import type { Draft } from '../story/draft.ts';
import { didYouMean } from '../story/nearest.ts';
import type { Problem } from '../story/problem.ts';

const rule = 'corrections-follow-releases';

/** A correction names a release there is, is no older than it, and stands below all that are older. */
export function correctionsFollowReleases({ corrections, releases }: Draft): Problem[] {
  if (!corrections?.data || !releases.data) return [];
  const { file, locate } = corrections;
  const days = new Map(releases.data.releases.map(({ version, date }) => [version, date]));
  const all = corrections.data.corrections;
  return all.flatMap(({ date, release }, index): Problem[] => {
    const problem = (field: string, message: string, fix: string): Problem[] => [
      { file, ...locate(['corrections', index, field]), message, fix, rule },
    ];
    const released = days.get(release);
    if (released === undefined) {
      const otherwise = 'Write the number of a release that releases.yaml tells of.';
      return problem(
        'release',
        `Unknown release “${release}”.`,
        didYouMean(release, days.keys(), otherwise),
      );
    }
    if (date < released) {
      return problem(
        'date',
        `The correction is of ${date}, and the release ${release} that has it of ${released}.`,
        'Write the day of the release, or a later one.',
      );
    }
    const above = all[index - 1]?.date;
    return above !== undefined && above > date
      ? problem(
          'date',
          `A correction of ${date} stands below one of ${above}.`,
          'Put the newest at the end: feed readers know each by its place.',
        )
      : [];
  });
}
