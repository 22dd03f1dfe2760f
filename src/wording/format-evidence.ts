import type {
  Citation,
  Conversation,
  DataEvidence,
  Interview,
  Workshop,
} from '../schemas/evidence.ts';
import type { Evidence } from '../schemas/note.ts';
import type { Source } from '../schemas/source.ts';
import { formatDates } from './format-dates.ts';
import { formatSource } from './format-source.ts';
import { listOf, mergePlain } from './span.ts';
import type { Span } from './span.ts';

/** All sources by their ids. */
export type Sources = ReadonlyMap<string, Source>;

/** One piece of evidence as a whole sentence; a repeated one in full, with the note it repeats. */
export function formatEvidence(part: Evidence, sources: Sources): Span[] {
  return mergePlain([...contentOf(part, sources), ...pointersOf(part), { text: '.' }]);
}

function contentOf(part: Evidence, sources: Sources): Span[] {
  switch (part.kind) {
    case 'interview':
      return [{ text: interviewOf(part) }];
    case 'conversation':
      return [{ text: conversationOf(part) }];
    case 'workshop':
      return [{ text: workshopOf(part) }];
    case 'data':
      return [{ text: dataOf(part) }];
    default:
      return citationOf(part, sources);
  }
}

function citationOf({ source: id, locator, see }: Citation, sources: Sources): Span[] {
  const source = sources.get(id);
  if (source === undefined) throw new Error(`There is no source “${id}”.`);
  const opening = see === undefined ? '' : see === 'see' ? 'See ' : 'See also ';
  return [{ text: opening }, ...formatSource(source, locator)];
}

function interviewOf(part: Interview): string {
  const names = listOf(part.interviewees.map(({ name, reading }) => reading ?? name));
  const people = [names, part.role].filter(Boolean).join(', ');
  return withPlaceAndDate(
    `${part.phone ? 'Phone interview' : 'Interview'} by ${part.interviewers} with ` +
      `${people}${part.anonymous ? ' (anonymous)' : ''}`,
    part,
  );
}

function conversationOf(part: Conversation): string {
  return withPlaceAndDate(`Conversations of ${part.by} with ${part.with}`, part);
}

function workshopOf(part: Workshop): string {
  const subject = part.subject === undefined ? '' : ` on ${part.subject}`;
  const organizers = listOf(part.organizers.map((name) => `the ${name}`));
  return withPlaceAndDate(
    `${part.offTheRecord ? 'Off-the-record workshop' : 'Workshop'}${subject}, ` +
      `organized by ${organizers}`,
    part,
  );
}

function dataOf(part: DataEvidence): string {
  const name = `${part.compiledBy}${part.pseudonym ? ' (a pseudonym)' : ''}`;
  return withPlaceAndDate(`${part.what} gathered for the report by ${name}, ${part.role}`, part);
}

function withPlaceAndDate(
  text: string,
  { place, date }: Pick<Interview | Workshop, 'place' | 'date'>,
): string {
  return [text, place, date && formatDates(date)].filter(Boolean).join(', ');
}

function pointersOf(part: Evidence): Span[] {
  const repeated = part.repeats && `same ${nounOf(part)} as ${spoken(part.repeats)}`;
  const named =
    part.kind === 'interview' && part.describedIn && `described in ${spoken(part.describedIn)}`;
  const pointers = [repeated, named].filter(Boolean).join('; ');
  return pointers === '' ? [] : [{ text: ' ' }, { text: `(${pointers})`, small: true }];
}

function nounOf({ kind }: Evidence): string {
  switch (kind) {
    case 'interview':
    case 'workshop':
    case 'data':
      return kind;
    case 'conversation':
      return 'conversations';
    default:
      return 'source';
  }
}

function spoken(noteId: string): string {
  return noteId.replace('-', ' ');
}
