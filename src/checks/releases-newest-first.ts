import { isLater } from '../schemas/is-later.ts';
import type { Draft } from '../story/draft.ts';
import type { Problem } from '../story/problem.ts';

/** Releases stand from the newest to the first: neither a version nor a day is later than above. */
export function releasesNewestFirst({ releases: { data, file, locate } }: Draft): Problem[] {
  const releases = data?.releases ?? [];
  return releases.flatMap(({ version, date }, index): Problem[] => {
    const above = releases[index - 1];
    if (above === undefined) return [];
    const problem = (field: string, message: string): Problem => ({
      file,
      ...locate(['releases', index, field]),
      message,
      fix: 'Put the newest release first, and give each its own number and its day.',
      rule: 'releases-newest-first',
    });
    if (!isLater(above.version, version)) {
      return [problem('version', `The release ${version} stands below ${above.version}.`)];
    }
    return date > above.date
      ? [
          problem(
            'date',
            `${version} is of a later day than ${above.version}, which came after it.`,
          ),
        ]
      : [];
  });
}
