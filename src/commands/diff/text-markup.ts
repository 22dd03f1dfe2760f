import { escapeMarkup as text } from '../../graphics/escape-markup.ts';
import { numberOf, type CitationChange } from './compare-notes.ts';
import type { PassageChange, UnitChange } from './compare-text.ts';
import { deedsOf, deedsOfPassage, type Deed } from './deeds.ts';
import { placeOf } from './find-moves.ts';
import type { Unit } from './units.ts';
import { changedWords, fieldsMarkup, sentence, startOf } from './words-markup.ts';

/** What was done, as readers of the page see it. */
const SAID: Readonly<Record<Deed, string>> = {
  reworded: 'reworded',
  added: 'added',
  removed: 'removed',
  moved: 'moved',
  left: 'moved elsewhere',
  marked: 'the same words; italics, links or names differ',
  pictured: 'shows another picture',
};

const KINDS: Readonly<Record<Unit['kind'], string>> = {
  heading: 'Heading',
  paragraph: 'Paragraph',
  quotation: 'Quotation',
  finding: 'Finding',
  step: 'Step',
};

/** The pieces of a text that changed, in reading order, each with where it stands. */
export const unitsMarkup = (units: readonly UnitChange[]): string =>
  units.map(unitMarkup).join('\n');

function unitMarkup(unit: UnitChange): string {
  const { kind, before, after, moved, facts, passages } = unit;
  const either = after ?? before;
  const title =
    either?.kind === 'step'
      ? `Step “${startOf(either.title)}”`
      : `${KINDS[kind]}, ${either?.section === undefined ? 'before the first heading' : `under “${either.section}”`}`;
  const stands = moved && sentence(`Stood ${behind(moved.from)}; now stands ${behind(moved.to)}`);
  // A piece that only moved is told by its words as they are.
  const still = passages.length === 0 && kind !== 'step' ? (after?.text ?? '') : '';
  return [
    `<article class="change"><h4>${text(title)} ${badges(deedsOf(unit))}</h4>`,
    stands === undefined ? '' : `<p class="moved">${text(stands)}</p>`,
    fieldsMarkup(facts),
    passages.map((passage) => passageMarkup(passage, kind === 'step')).join('\n'),
    still === '' ? '' : `<p>${text(still)}</p>`,
    '</article>',
  ]
    .filter(Boolean)
    .join('\n');
}

function passageMarkup(passage: PassageChange, isInStep: boolean): string {
  const { kind, before, after, from, to } = passage;
  const elsewhere = [
    from === undefined ? '' : sentence(`Moved here from ${from}`),
    to === undefined ? '' : sentence(`Moved to ${to}`),
  ].join('');
  const [deed] = deedsOfPassage(passage);
  const isPlain = deed === 'reworded' || deed === 'added' || deed === 'removed';
  const label = isInStep && !isPlain && deed !== undefined ? `${KINDS[kind]} ${SAID[deed]}.` : '';
  const says = elsewhere || label;
  const words = to === undefined ? changedWords(before, after) : text(before ?? '');
  return `${says === '' ? '' : `<p class="moved">${text(says)}</p>\n`}<p class="${kind}">${words}</p>`;
}

const badges = (deeds: readonly Deed[]): string =>
  deeds.map((deed) => `<span class="badge">${SAID[deed]}</span>`).join(' ');

/** What something stands behind, by its first words. */
function behind(unit: Unit | undefined): string {
  if (unit === undefined) return 'at the very beginning';
  if (unit.kind === 'step') return `behind ${placeOf(unit)}`;
  return `behind the ${unit.kind} “${startOf(unit.text, 8)}”`;
}

/** The notes that a text cites anew or no longer. */
export function citationsMarkup(citations: readonly CitationChange[]): string {
  if (citations.length === 0) return '';
  const items = citations
    .toSorted((a, b) => numberOf(a.note) - numberOf(b.note))
    .map(({ note, change, place }) => {
      const deed = change === 'new' ? 'is now cited in' : 'is no longer cited in';
      return `<li>Note ${numberOf(note)} ${text(sentence(`${deed} ${place}`))}</li>`;
    });
  return `<ul>${items.join('\n')}</ul>`;
}
