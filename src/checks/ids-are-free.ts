import { propOf } from '../story/chapter-text.ts';
import { readableChapters, type Draft } from '../story/draft.ts';
import type { Position, Problem } from '../story/problem.ts';
import { headingId } from '../story/site-paths.ts';

/** Names that pages and programs have for parts of their own. */
const TAKEN = new Set(
  'main contents chapter-notes chapter-corrections figure-notes embed-notes notes credit data drawing datapackage index key search-field search-status constructor prototype'.split(
    ' ',
  ),
);

/** Endings that pictures for phones and for dark pages have, and notes and their citations begin so. */
const TAKEN_FORM = /-(?:narrow|dark|title)$|^(?:note|cite|release|chapter|figures)-\d/;

const LONGEST = 80;

/** An id is none that a page, a file or a program has already. */
export function idsAreFree(draft: Draft): Problem[] {
  return [...stepIds(draft), ...fileIds(draft), ...stateIds(draft)].flatMap(
    ({ id, file, line, column, headings }) => {
      const wrong = whatIsWrong(id, headings);
      return wrong === undefined ? [] : [{ file, line, column, ...wrong, rule: 'ids-are-free' }];
    },
  );
}

type Named = Position & {
  readonly id: string;
  readonly file: string;
  readonly headings: readonly string[];
};

function whatIsWrong(
  id: string,
  headings: readonly string[],
): Pick<Problem, 'message' | 'fix'> | undefined {
  if (id.length > LONGEST) {
    return {
      message: `An id has at most ${LONGEST} characters, and this one has ${id.length}.`,
      fix: 'Call it something short, such as “north-bank”.',
    };
  }
  if (headings.includes(id)) {
    return {
      message: `“${id}” is what links to the heading of the same words end in.`,
      fix: `Give the step another id, such as “${id}-today”.`,
    };
  }
  if (!TAKEN.has(id) && !TAKEN_FORM.test(id)) return undefined;
  return {
    message: `“${id}” is a name that pages and files have for parts of their own.`,
    fix: `Call it otherwise, such as “the-${id.replace(TAKEN_FORM, '') || 'river'}”.`,
  };
}

const stepIds = (draft: Draft): Named[] =>
  readableChapters(draft).flatMap(({ file, text }) => {
    const headings = text.headings.map((heading) => headingId(heading.text));
    return text.tags.flatMap((tag) => {
      const id = propOf(tag, 'id');
      const prop = tag.props.find(({ name }) => name === 'id');
      if (tag.name !== 'Step' || id === undefined || prop === undefined) return [];
      return [{ id, file, line: prop.line, column: prop.column, headings }];
    });
  });

const fileIds = ({ chapters, scenes, places, actors, events, sources }: Draft): Named[] =>
  [chapters, scenes, places, actors, events, sources].flatMap((collection) =>
    collection
      .filter(({ id }) => id.length <= LONGEST)
      .map(({ id, file }) => ({ id, file, line: 1, column: 1, headings: [] })),
  );

const stateIds = ({ scenes }: Draft): Named[] =>
  scenes.flatMap(({ data, file, locate }) =>
    Object.keys(data?.states ?? {}).map((id) => ({
      id,
      file,
      ...locate(['states', id]),
      headings: [],
    })),
  );
