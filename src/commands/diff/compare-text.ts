import { align, type Aligned } from './align.ts';
import { compareFields, type FieldChange } from './compare-fields.ts';
import { likeness } from './likeness.ts';
import type { Passage, Step, Unit } from './units.ts';

/** What became of words, then and now; where only italics, links or names differ, both are the same. */
export type PassageChange = {
  readonly kind: Passage['kind'];
  readonly before: string | undefined;
  readonly after: string | undefined;
  /** Whether it stands elsewhere in its step than before. */
  readonly isMoved: boolean;
  /** Where it stood before, in words, if that was elsewhere in the publication. */
  readonly from?: string;
  /** Where it stands now, in words, if that is elsewhere in the publication. */
  readonly to?: string;
};

/** What became of a piece of a text: a step, or a passage between scenes. */
export type UnitChange = {
  readonly kind: Unit['kind'];
  readonly before: Unit | undefined;
  readonly after: Unit | undefined;
  /** Behind what it stood and stands, if it has moved within its text; nothing before the first. */
  readonly moved: { readonly from: Unit | undefined; readonly to: Unit | undefined } | undefined;
  /** What a step says beside its words: its line of date or place, and its picture. */
  readonly facts: readonly FieldChange[];
  readonly passages: readonly PassageChange[];
};

/**
 * What a text says otherwise than before, in its order now.
 * @param pictureOf names the picture of a step for readers
 */
export function compareText(
  before: readonly Unit[],
  after: readonly Unit[],
  pictureOf: Readonly<Record<'before' | 'after', (step: Step) => string>>,
): UnitChange[] {
  return align(before, after, likeUnits).flatMap((pair): UnitChange[] => {
    const either = pair.after ?? pair.before;
    if (either === undefined) return [];
    const change: UnitChange = {
      kind: either.kind,
      before: pair.before,
      after: pair.after,
      moved: pair.isMoved
        ? { from: standsBehind(pair.before, before), to: standsBehind(pair.after, after) }
        : undefined,
      facts: compareFields(
        factsOf(pair.before, pictureOf.before),
        factsOf(pair.after, pictureOf.after),
      ),
      passages: comparePassages(passagesOf(pair.before), passagesOf(pair.after)),
    };
    const { moved, facts, passages } = change;
    return moved !== undefined || facts.length + passages.length > 0 ? [change] : [];
  });
}

/** How much two units are one another; a step stays itself by its id, or by one it had. */
function likeUnits(before: Unit, after: Unit): number {
  if (before.kind !== after.kind) return 0;
  if (before.kind === 'step' && after.kind === 'step') {
    if ([after.id, ...after.formerly].includes(before.id)) return 2;
  }
  return likeness(before.text, after.text);
}

const standsBehind = (unit: Unit | undefined, units: readonly Unit[]): Unit | undefined =>
  unit && units[units.indexOf(unit) - 1];

const factsOf = (unit: Unit | undefined, pictureOf: (step: Step) => string): unknown =>
  unit?.kind === 'step' ? { dateline: unit.dateline, picture: pictureOf(unit) } : {};

const passagesOf = (unit: Unit | undefined): readonly Passage[] =>
  unit === undefined ? [] : unit.kind === 'step' ? unit.passages : [unit];

const comparePassages = (before: readonly Passage[], after: readonly Passage[]): PassageChange[] =>
  // A unit alone is the same one, however little of its words stayed.
  (before.length === 1 && after.length === 1
    ? [{ before: before[0], after: after[0], isMoved: false }]
    : align(before, after, (one, other) => likeness(one.text, other.text))
  ).flatMap(passageChange);

function passageChange({ before, after, isMoved }: Aligned<Passage>): PassageChange[] {
  const kind = (after ?? before)?.kind ?? 'paragraph';
  if (!isMoved && before?.written === after?.written && before?.text === after?.text) return [];
  return [{ kind, before: before?.text, after: after?.text, isMoved }];
}
