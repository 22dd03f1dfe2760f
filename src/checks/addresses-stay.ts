import { formerIdsOf, propOf, type ChapterText } from '../story/chapter-text.ts';
import type { Draft, Entry } from '../story/draft.ts';
import { formerNamesOf } from '../story/former-pages.ts';
import { nearest } from '../story/nearest.ts';
import type { Problem } from '../story/problem.ts';
import { fieldOf } from '../story/schema-lookup.ts';

/** What was published stays where it was: others’ links lead there. */
export function addressesStay(draft: Draft): Problem[] {
  const { addresses, chapters, scenes, releases } = draft;
  if (addresses?.data === undefined) return [];
  const { file, locate } = addresses;
  const problem = (path: readonly PropertyKey[], message: string, fix: string): Problem => ({
    file,
    ...locate(path),
    message,
    fix,
    rule: 'addresses-stay',
  });
  const { version, ...published } = addresses.data;
  const newest = releases.data?.releases[0]?.version;
  const known = { chapters: byEveryName(chapters), scenes: byEveryName(scenes) };
  return [
    ...(newest === undefined || newest === version
      ? []
      : [
          problem(
            ['version'],
            `The addresses are those of the release ${version}, and the newest is ${newest}.`,
            'Run npm run check -- --keep-addresses, which adds the new ones.',
          ),
        ]),
    ...(['chapters', 'scenes'] as const).flatMap((folder) =>
      published[folder].flatMap((id, index) =>
        known[folder].has(id)
          ? []
          : [
              problem(
                [folder, index],
                `“${id}” was published, and ${draft.folder}/${folder} has no file of this name any more.`,
                remedyOf(id, draft[folder], new Set(published[folder])),
              ),
            ],
      ),
    ),
    ...published.steps.flatMap((address, index) => {
      const [chapter = '', step = ''] = address.split('/');
      const text = known.chapters.get(chapter)?.text;
      if (text === undefined) return [];
      const ids = stepIdsOf(text);
      if (ids.includes(step)) return [];
      const meant = nearest(step, ids) ?? 'its-new-id';
      return [
        problem(
          ['steps', index],
          `The step “${step}” of “${chapter}” was published, and is there no more.`,
          `Name its old id in the step that readers are to find: <Step id="${meant}" formerly="${step}" …>.`,
        ),
      ];
    }),
  ];
}

/** The files of a folder by what they are called, and by what they were called before. */
const byEveryName = <Each extends Entry<object>>(entries: readonly Each[]): Map<string, Each> =>
  new Map([
    ...entries.flatMap((entry) => formerNamesOf(entry).map((name) => [name, entry] as const)),
    ...entries.map((entry) => [entry.id, entry] as const),
  ]);

/** How links to a name lead on: by a line in the file that has its place, which may be the only new one. */
function remedyOf(
  id: string,
  entries: readonly Entry<object>[],
  published: ReadonlySet<string>,
): string {
  const unknown = entries.filter(
    (entry) => !published.has(entry.id) && fieldOf(entry.raw, 'status') !== 'coming',
  );
  const file = unknown.length === 1 ? unknown[0]?.file : 'the file that took its place';
  return `Write “formerly: [${id}]” into ${file}, so that others’ links lead there, or give the file its old name back.`;
}

const stepIdsOf = ({ tags }: ChapterText): string[] =>
  tags
    .filter(({ name }) => name === 'Step')
    .flatMap((step) => [propOf(step, 'id') ?? '', ...formerIdsOf(step)]);
