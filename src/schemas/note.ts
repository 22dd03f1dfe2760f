import { z } from 'astro/zod';

import { citation, conversation, data, faultsOf, interview, workshop } from './evidence.ts';
import { text } from './text.ts';

/** What every note has, whatever its kind. */
const common = {
  number: z.int().min(1).describe('The note’s number in the report.'),
  comment: text.optional().describe('What the report remarks in the note, retold in plain text.'),
  remark: text.optional().describe('What this edition adds: an uncertain reading, a doubt.'),
};

/** One piece of what a combination rests on. */
const evidence = z
  .discriminatedUnion('kind', [citation, interview, conversation, workshop, data])
  .superRefine((part, context) => {
    for (const message of faultsOf(part)) context.addIssue({ code: 'custom', message });
  });

const commentary = z.strictObject({
  ...common,
  kind: z.literal('commentary').describe('A comment without a source.'),
  comment: text.describe('What the report remarks in the note, retold in plain text.'),
});

const combination = z.strictObject({
  ...common,
  kind: z.literal('combination').describe('Several pieces of evidence in one note.'),
  parts: z.array(evidence).min(2).describe('The pieces, in the order of the report.'),
});

/** One of the report’s notes; its id is its file name: `note-1`. */
export const note = z
  .discriminatedUnion('kind', [
    citation.extend(common),
    interview.extend(common),
    conversation.extend(common),
    workshop.extend(common),
    data.extend(common),
    commentary,
    combination,
  ])
  .superRefine((value, context) => {
    if (value.kind === 'commentary' || value.kind === 'combination') return;
    for (const message of faultsOf(value)) context.addIssue({ code: 'custom', message });
  });

/** One piece of what a note rests on. */
export type Evidence = z.output<typeof evidence>;
/** A note as its file tells it. */
export type Note = z.output<typeof note>;
/** What a note rests on, in a word. */
export type NoteKind = Note['kind'];

/** What a note rests on, piece by piece: its parts, itself, or nothing for a mere comment. */
export function evidenceOf(value: Note): readonly Evidence[] {
  if (value.kind === 'commentary') return [];
  return value.kind === 'combination' ? value.parts : [value];
}

/** The ids of the sources that a note cites, in order. */
export function sourceIdsOf(value: Note): string[] {
  return evidenceOf(value).flatMap((part) => ('source' in part ? [part.source] : []));
}

/** The names of the places in which a note says that something was held. */
export function placesHeldIn(value: Note): string[] {
  return evidenceOf(value).flatMap((part) =>
    'place' in part && part.place !== undefined ? [part.place] : [],
  );
}

/** The ids of the notes that a note points to: those it repeats, and those that describe its people. */
export function noteIdsOf(value: Note): string[] {
  return evidenceOf(value).flatMap((part) => [
    ...(part.repeats === undefined ? [] : [part.repeats]),
    ...(part.kind === 'interview' && part.describedIn !== undefined ? [part.describedIn] : []),
  ]);
}
