import type { z } from 'astro/zod';
import { chapter } from '../schemas/chapter.ts';
import { registry, type TagName } from '../schemas/tag-registry.ts';
import type { IdKind, StoryIds } from './ids-of-story.ts';

/** A passage that VS Code writes, in its own form. */
export type Snippet = {
  readonly scope: string;
  readonly prefix: string;
  readonly description: string;
  readonly body: readonly string[];
};

/** Which attributes of tags name something by its id. */
const NAMING: { readonly [Name in TagName]?: Readonly<Record<string, IdKind>> } = {
  Scene: { id: 'scenes' },
  Step: { state: 'states' },
  Place: { id: 'places' },
  Actor: { id: 'actors' },
  Fact: { id: 'facts' },
  Finding: { chapter: 'chapters' },
};

const SCOPE = 'mdx,markdown';

/** The passages that chapters are made of: each tag, a note, and the fields at the head. */
export function snippets(ids: StoryIds): Readonly<Record<string, Snippet>> {
  const tags = Object.entries(registry).map(([name, { props, help, inline }]) => {
    const shape = Object.entries<z.ZodType>(props.shape).filter(([, prop]) => !isOptional(prop));
    const named = NAMING[name as TagName] ?? {};
    const attributes = shape.map(
      ([prop], index) => `${prop}="${hole(index + 1, prop, named[prop] && ids[named[prop]])}"`,
    );
    const open = `<${name} ${attributes.join(' ')}>`;
    const body = inline ? [`${open}$0</${name}>`] : [open, '', '$0', '', `</${name}>`];
    return [`<${name}>`, { scope: SCOPE, prefix: name, description: help, body }] as const;
  });
  return {
    ...Object.fromEntries(tags),
    Note: {
      scope: SCOPE,
      prefix: 'note',
      description: 'The number of a note.',
      body: [`[^${hole(1, 'note-1', ids.notes)}]`],
    },
    Chapter: {
      scope: SCOPE,
      prefix: 'chapter',
      description: 'The fields at the head of a chapter.',
      body: ['---', ...headLines(ids), '---', '', '$0'],
    },
  };
}

/** The fields that every chapter has; the others are in the guide. */
const headLines = (ids: StoryIds): string[] =>
  Object.entries<z.ZodType>(chapter.shape)
    .filter(([, field]) => !isOptional(field))
    .map(([name, field], index) => {
      const choices = 'options' in field ? (field.options as readonly string[]) : undefined;
      const next = name === 'order' ? String(ids.chapters.length + 1) : (field.description ?? name);
      return `${name}: ${hole(index + 1, next, choices)}`;
    });

/** A place to fill in: one of these words, or words of one’s own. */
const hole = (number: number, words: string, choices?: readonly string[]): string =>
  choices === undefined || choices.length === 0
    ? `\${${number}:${words.replace(/[$}\\]/g, String.raw`\$&`)}}`
    : `\${${number}|${choices.map((each) => each.replace(/[$},|\\]/g, String.raw`\$&`)).join(',')}|}`;

const isOptional = (field: z.ZodType): boolean => field.safeParse(undefined).success;
