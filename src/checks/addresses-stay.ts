import { formerIdsOf, propOf, type ChapterText } from '../story/chapter-text.ts';
import { idsOf, type Draft } from '../story/draft.ts';
import { nearest } from '../story/nearest.ts';
import type { Problem } from '../story/problem.ts';

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
  const known = { chapters: idsOf(chapters), scenes: idsOf(scenes) };
  const texts = new Map(chapters.map(({ id, text }) => [id, text]));
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
                'Give the file its old name back: others’ links end in it.',
              ),
            ],
      ),
    ),
    ...published.steps.flatMap((address, index) => {
      const [chapter = '', step = ''] = address.split('/');
      const text = texts.get(chapter);
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

const stepIdsOf = ({ tags }: ChapterText): string[] =>
  tags
    .filter(({ name }) => name === 'Step')
    .flatMap((step) => [propOf(step, 'id') ?? '', ...formerIdsOf(step)]);
