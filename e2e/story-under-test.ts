import { readdirSync, readFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { parse } from 'yaml';
import { contentDir } from '../src/schemas/content-dir.ts';

/** The content that the site under test was built from: the project’s, or what `CONTENT_DIR` names. */
const folder = contentDir(resolve(import.meta.dirname, '..'));

const read = (file: string): string => readFileSync(join(folder, file), 'utf8');

type Head = { readonly order: number; readonly status: string };

const chapters = readdirSync(join(folder, 'chapters'))
  .map((file) => ({ slug: basename(file, '.mdx'), text: read(`chapters/${file}`) }))
  .map(({ slug, text }) => ({ slug, text, head: parse(text.split(/^---$/m)[1] ?? '') as Head }))
  .filter(({ head }) => head.status === 'published')
  .sort((a, b) => a.head.order - b.head.order);

/** The chapters that are published, by their address, in reading order. */
export const CHAPTERS: readonly string[] = chapters.map(({ slug }) => slug);

/** The entries of a collection as their files have them, by id. */
const entriesOf = <Entry>(collection: string): ReadonlyMap<string, Entry> =>
  new Map(
    readdirSync(join(folder, collection)).map((file) => [
      basename(file, '.yaml'),
      parse(read(`${collection}/${file}`)) as Entry,
    ]),
  );

/** An actor or a place, as far as tests ask for it. */
export type NamedEntry = {
  readonly name: string;
  readonly arabic?: string;
  readonly description: string;
  readonly role?: string;
  readonly party?: string;
  readonly notes: readonly number[] | string;
  readonly notToBeConfusedWith?: readonly string[];
};

/** The actors of the story, by id. */
export const ACTORS = entriesOf<NamedEntry>('actors');

/** The places of the story, by id. */
export const PLACES = entriesOf<NamedEntry>('places');

const scenes = entriesOf<{
  readonly kind: string;
  readonly layout?: string;
  readonly textAt?: string;
}>('scenes');

type Publication = {
  readonly retells: {
    readonly title: string;
    readonly authors: readonly string[];
    readonly notes: number;
  };
  readonly evidence: { readonly scene: string; readonly states: readonly string[] };
};

const publication = parse(read('publication.yaml')) as Publication;

/** The report that the story retells. */
export const REPORT = publication.retells;

/** The scene that the page with all notes shows, and in which states. */
export const EVIDENCE = publication.evidence;

/** How many notes the report has. */
export const NOTE_COUNT = REPORT.notes;

/** A scene as it stands in a chapter. */
export type SceneInChapter = {
  readonly chapter: string;
  readonly scene: string;
  readonly kind: string;
  /** The ids of its steps, in reading order. */
  readonly steps: readonly string[];
};

/** Every scene that a chapter shows, in reading order. */
export const SCENES: readonly SceneInChapter[] = chapters.flatMap(({ slug, text }) =>
  [...text.matchAll(/<Scene id="([^"]+)">([\s\S]*?)<\/Scene>/g)].map(
    ([, scene = '', inside = '']) => ({
      chapter: slug,
      scene,
      kind: scenes.get(scene)?.kind ?? '',
      steps: [...inside.matchAll(/<Step id="([^"]+)"/g)].map(([, step = '']) => step),
    }),
  ),
);

const stepsIn = (chapter: string): number =>
  SCENES.filter((each) => each.chapter === chapter).flatMap(({ steps }) => steps).length;

/** The chapter with the most steps. */
export const LONGEST_CHAPTER = CHAPTERS.toSorted((a, b) => stepsIn(b) - stepsIn(a))[0];

/** The first scene with so many steps, of a kind where one is named. An error says that there is none. */
export function sceneWith(least: number, kind?: string): SceneInChapter {
  const found = SCENES.find(
    (each) => each.steps.length >= least && (kind === undefined || each.kind === kind),
  );
  if (found) return found;
  throw new Error(`The story under test has no ${kind ?? ''} scene of ${least} steps or more.`);
}

/** The steps that say above their text when or where they are, with these words. */
export const DATED_STEPS = chapters.flatMap(({ slug, text }) =>
  [...text.matchAll(/<Step id="([^"]+)"[^>]* dateline="([^"]+)"/g)].map(
    ([, step = '', dateline = '']) => ({ chapter: slug, step, dateline }),
  ),
);

/** The scenes that fill wide windows, in reading order, and where the text passes over them. */
export const FULL_BLEED = SCENES.filter(
  ({ scene }) => scenes.get(scene)?.layout === 'full-bleed',
).map((scene) => ({ ...scene, textAt: scenes.get(scene.scene)?.textAt ?? 'left' }));

/** A step of a chapter, and the scene whose state it shows. */
type FoundStep = { readonly chapter: string; readonly scene: string; readonly step: string };

/** The first step whose text holds something. An error says that there is none. */
export function stepSaying(what: RegExp): FoundStep {
  const found = findStep(what);
  if (found) return found;
  throw new Error(`No step of the story under test holds ${what}.`);
}

/** The first step whose text holds something, if there is one. */
export function findStep(what: RegExp): FoundStep | undefined {
  for (const { chapter, scene, steps } of SCENES) {
    const { text = '' } = chapters.find(({ slug }) => slug === chapter) ?? {};
    const step = steps.find((id) => {
      const [, inside = ''] = text.split(`<Step id="${id}"`);
      return what.test(inside.split('</Step>')[0] ?? '');
    });
    if (step !== undefined) return { chapter, scene, step };
  }
  return undefined;
}

type MapScene = {
  readonly marks: Readonly<Record<string, { readonly kind: string; readonly notes: unknown }>>;
  readonly states: Readonly<
    Record<string, { readonly marks: readonly (string | { readonly mark: string })[] }>
  >;
};

/** What a step of a map shows: the keys of its marks. */
type MapStep = { readonly step: string; readonly shown: readonly string[] };

const mapOf = (scene: string): MapScene => scenes.get(scene) as unknown as MapScene;

/**
 * Few maps that between them, shown by a chapter or not, have every kind of mark and every layout:
 * where those stand depends on code alone.
 */
export const MAPS_OF_ALL_MARKS: readonly string[] = (() => {
  const marksOf = ([id, { layout }]: readonly [string, { readonly layout?: string }]) =>
    [id, new Set([layout, ...Object.values(mapOf(id).marks).map(({ kind }) => kind)])] as const;
  const maps = [...scenes].filter(([, { kind }]) => kind === 'map').map(marksOf);
  const missing = new Set(maps.flatMap(([, marks]) => [...marks]));
  const chosen: string[] = [];
  while (missing.size > 0) {
    const news = ([, marks]: (typeof maps)[number]): number => marks.intersection(missing).size;
    const [[id, marks] = ['', missing]] = maps.toSorted((a, b) => news(b) - news(a));
    chosen.push(id);
    for (const mark of marks) missing.delete(mark);
  }
  return chosen;
})();

/** The steps of a map where a chapter shows it, in reading order. */
function mapSteps({ chapter, scene }: SceneInChapter): MapStep[] {
  const { text = '' } = chapters.find(({ slug }) => slug === chapter) ?? {};
  const [, inside = ''] = text.split(`<Scene id="${scene}">`);
  const { states } = mapOf(scene);
  return [
    ...(inside.split('</Scene>')[0] ?? '').matchAll(/<Step id="([^"]+)" state="([^"]+)"/g),
  ].map(([, step = '', state = '']) => ({
    step,
    shown: (states[state]?.marks ?? []).map((use) => (typeof use === 'string' ? use : use.mark)),
  }));
}

const MAPS = SCENES.filter(({ kind }) => kind === 'map');

/** A step whose map shows a place that rests on notes of the report: where, which mark, which notes. */
export function placeOnNotes(): FoundStep & {
  readonly mark: string;
  readonly notes: readonly number[];
} {
  for (const map of MAPS) {
    const { marks } = mapOf(map.scene);
    for (const { step, shown } of mapSteps(map)) {
      const mark = shown.find(
        (key) => marks[key]?.kind === 'place' && Array.isArray(marks[key].notes),
      );
      if (mark !== undefined) {
        const notes = marks[mark]?.notes as number[];
        return { chapter: map.chapter, scene: map.scene, step, mark, notes };
      }
    }
  }
  throw new Error('No map of the story under test shows a place that rests on notes.');
}

/** The first map whose first step shows a place that a later one does not: it, the step and the mark. */
export function placeThatGoes(): FoundStep & { readonly mark: string } {
  for (const map of MAPS) {
    const [first, ...later] = mapSteps(map);
    const mark = first?.shown.find(
      (key) =>
        mapOf(map.scene).marks[key]?.kind === 'place' &&
        later.some(({ shown }) => !shown.includes(key)),
    );
    if (first && mark !== undefined) {
      return { chapter: map.chapter, scene: map.scene, step: first.step, mark };
    }
  }
  throw new Error('No map of the story under test lets a place go that it began with.');
}
