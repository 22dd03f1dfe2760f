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

/** How many notes the report has. */
export const NOTE_COUNT = (
  parse(read('publication.yaml')) as { readonly retells: { readonly notes: number } }
).retells.notes;

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

/** The first scene with so many steps, of a kind where one is named. An error says that there is none. */
export function sceneWith(least: number, kind?: string): SceneInChapter {
  const found = SCENES.find(
    (each) => each.steps.length >= least && (kind === undefined || each.kind === kind),
  );
  if (found) return found;
  throw new Error(`The story under test has no ${kind ?? ''} scene of ${least} steps or more.`);
}
