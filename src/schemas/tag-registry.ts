import { z } from 'astro/zod';
import { ENTRY_ID, entryId as id } from './entry-id.ts';

/** One tag which chapters may use. */
export type AuthoringTag = {
  /** Its attributes, all of them plain text. */
  readonly props: z.ZodObject;
  /** What the tag does, in one sentence. */
  readonly help: string;
  /** The tag in use, ready to copy. */
  readonly example: string;
  /** Whether it stands within a line of text, or else on lines of its own. */
  readonly inline: boolean;
  /** Whether it belongs to chapters, and to no other page of text. */
  readonly chaptersOnly: boolean;
};

/** Every tag chapters may use. Checks, component props and the editor’s guide come from this list. */
export const registry = {
  Scene: {
    props: z.strictObject({
      id: id.describe('A scene: the name of its file in scenes/, without “.yaml”.'),
    }),
    help: 'A graphic that stays while the steps inside it pass.',
    example: '<Scene id="river">…steps…</Scene>',
    inline: false,
    chaptersOnly: true,
  },
  Step: {
    props: z.strictObject({
      id: id.describe('The step’s own name; readers’ links end in it, so it stays as it is.'),
      state: id.describe('The state of the scene which this step shows.'),
      dateline: z
        .string()
        .max(40, 'Write at most 40 signs.')
        .regex(/^\S.*[^\s.,:;]$/, 'Write a date or a place, without a stop behind it.')
        .optional()
        .describe('When or where it is, in a few plain words above the text; may be left out.'),
      formerly: z
        .string()
        .regex(new RegExp(`^${ENTRY_ID}(?: ${ENTRY_ID})*$`), {
          error: 'Write the old id, or several with a space between them.',
        })
        .optional()
        .describe('Ids that the step had when it was published; links to them lead here.'),
    }),
    help: 'A passage that shows one state of its scene.',
    example: '<Step id="at-the-river" state="flood">…text…</Step>',
    inline: false,
    chaptersOnly: true,
  },
  Place: {
    props: z.strictObject({
      id: id.describe('A place: the name of its file in places/, without “.yaml”.'),
    }),
    help: 'A place name that leads to what the publication knows of the place.',
    example: '<Place id="north-bank">North Bank</Place>',
    inline: true,
    chaptersOnly: false,
  },
  Actor: {
    props: z.strictObject({
      id: id.describe('A group or person: the name of its file in actors/, without “.yaml”.'),
    }),
    help: 'A group’s or person’s name that leads to what the publication knows of it.',
    example: '<Actor id="ferry-guild">the ferry guild</Actor>',
    inline: true,
    chaptersOnly: false,
  },
  Fact: {
    props: z.strictObject({
      id: id.describe('A number or a date that stands in many places: its name in facts.yaml.'),
    }),
    help: 'A number or a date that the check compares with every other place that tells it.',
    example: '<Fact id="length">seven kilometers</Fact>',
    inline: true,
    chaptersOnly: false,
  },
  Quote: {
    props: z.strictObject({
      by: z.string().min(1, 'Say who speaks.').describe('Who speaks, as readers should see it.'),
    }),
    help: 'Words somebody said, set apart from the text.',
    example: '<Quote by="A resident of North Bank">…words…</Quote>',
    inline: false,
    chaptersOnly: false,
  },
  Finding: {
    props: z.strictObject({
      chapter: id.describe('The chapter which shows it: its file name without “.mdx”.'),
    }),
    help: 'One of the report’s key findings, leading to the chapter which shows it.',
    example: '<Finding chapter="the-flood">…text…</Finding>',
    inline: false,
    chaptersOnly: true,
  },
} as const satisfies Record<string, AuthoringTag>;

/** The name of a tag chapters may use. */
export type TagName = keyof typeof registry;

/** The attributes a tag’s component receives: `TagProps<'Place'>` is `{ id: string }`. */
export type TagProps<Name extends TagName> = z.output<(typeof registry)[Name]['props']>;

/** Whether chapters may use a tag of this name. */
export const isTagName = (name: string): name is TagName => Object.hasOwn(registry, name);

/** The table of tags in the editor’s guide, as Markdown. */
export function registryMarkdown(): string {
  const rows = Object.entries(registry).map(([name, tag]) => {
    const props = Object.entries<z.ZodType>(tag.props.shape).map(
      ([prop, schema]) => `\`${prop}\`: ${schema.description ?? ''}`,
    );
    return `| \`<${name}>\` | ${tag.help} | ${props.join('<br>')} | \`${tag.example}\` |`;
  });
  return ['| Tag | What it is | Attributes | Example |', '| --- | --- | --- | --- |', ...rows].join(
    '\n',
  );
}
