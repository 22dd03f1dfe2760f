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

type Publication = {
  readonly retells: {
    readonly title: string;
    readonly authors: readonly string[];
    readonly notes: number;
  };
};

/** The report that the story retells. */
export const REPORT = (parse(read('publication.yaml')) as Publication).retells;

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
      kind: (parse(read(`scenes/${scene}.yaml`)) as { readonly kind: string }).kind,
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

/** The first step whose text holds something. An error says that there is none. */
export function stepSaying(what: RegExp): {
  readonly chapter: string;
  readonly scene: string;
  readonly step: string;
} {
  for (const { chapter, scene, steps } of SCENES) {
    const { text = '' } = chapters.find(({ slug }) => slug === chapter) ?? {};
    const step = steps.find((id) => {
      const [, inside = ''] = text.split(`<Step id="${id}"`);
      return what.test(inside.split('</Step>')[0] ?? '');
    });
    if (step !== undefined) return { chapter, scene, step };
  }
  throw new Error(`No step of the story under test holds ${what}.`);
}
