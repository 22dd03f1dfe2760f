import { evidenceOf } from '../schemas/note.ts';
import type { Draft } from '../story/draft.ts';
import type { Problem } from '../story/problem.ts';

/** A note repeats an earlier one, and is told of by a later one, never by itself. */
export function repetitionsLookBack({ notes }: Draft): Problem[] {
  return notes.flatMap(({ data, file, locate }) => {
    if (data === undefined) return [];
    return evidenceOf(data).flatMap((part, index) => {
      const before = data.kind === 'combination' ? ['parts', index] : [];
      const found = [];
      if (part.repeats !== undefined && numberOf(part.repeats) >= data.number) {
        found.push({
          file,
          ...locate([...before, 'repeats']),
          message: `Note ${data.number} repeats “${part.repeats}”, which does not come before it.`,
          fix: 'Write the note in which the report gave this first.',
          rule: 'repetitions-look-back',
        });
      }
      const later = part.kind === 'interview' ? part.describedIn : undefined;
      if (later !== undefined && numberOf(later) <= data.number) {
        found.push({
          file,
          ...locate([...before, 'describedIn']),
          message: `Note ${data.number} is described in “${later}”, which does not come after it.`,
          fix: 'Write the later note that tells who these people are.',
          rule: 'repetitions-look-back',
        });
      }
      return found;
    });
  });
}

const numberOf = (note: string): number => Number(note.replace('note-', ''));
