import type { DrawableEvidence, Heading } from '../kinds/evidence/piece.ts';
import { dateLabel } from '../kinds/evidence/resolve-evidence.ts';
import type { Facet } from './note-filter.ts';

/** A control that narrows the list of notes: what it asks, and what can be answered. */
export type FilterControl = {
  readonly facet: Facet;
  readonly label: string;
  /** The answer that leaves all notes. */
  readonly all: string;
  readonly options: readonly Pick<Heading, 'id' | 'label'>[];
};

/** The controls for the notes of this evidence. */
export const filterControls = ({ pieces, headings }: DrawableEvidence): FilterControl[] => [
  { facet: 'kind', label: 'Kind', all: 'All kinds', options: headings.kind },
  { facet: 'place', label: 'Held in', all: 'Anywhere', options: headings.place },
  {
    facet: 'date',
    label: 'Year or month',
    all: 'Any time',
    options: dateOptions(pieces.flatMap(({ dates }) => dates)),
  },
];

/** The years, latest first, each followed by the months in which something was held. */
function dateOptions(dates: readonly string[]): { id: string; label: string }[] {
  const yearOf = (id: string): string => id.slice(0, 4);
  return [...new Set(dates)]
    .sort((one, other) => {
      const years = Number(yearOf(other)) - Number(yearOf(one));
      if (!Number.isNaN(years)) return years || (one < other ? -1 : 1);
      return Number.isNaN(Number(yearOf(one))) ? 1 : -1;
    })
    .map((id) => ({ id, label: dateLabel(id) }));
}
