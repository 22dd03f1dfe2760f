import type { Draft } from '../story/draft.ts';
import type { Problem } from '../story/problem.ts';

/** The newest release that readers are told of is the version in `package.json`. */
export function releaseIsTold({ version, releases: { data, file, locate } }: Draft): Problem[] {
  const newest = data?.releases[0]?.version;
  if (version === undefined || newest === undefined || newest === version) return [];
  return [
    {
      file,
      ...locate(['releases', 0, 'version']),
      message: `The newest release is ${newest} here, and ${version} in package.json.`,
      fix: 'Say here what the new release changes for readers, and give it the same number there.',
      rule: 'release-is-told',
    },
  ];
}
