import type { DrawableEvidence } from '../kinds/evidence/piece.ts';
import { choicesOf, facetNamed, notesFitting, withChoice } from './note-filter.ts';
import type { Filter } from './note-filter.ts';

/** The controls beside the list of notes, which show and change what is chosen. */
export type FilterForm = {
  /** Say what is chosen and how many notes that leaves. */
  show(filter: Filter): void;
};

/** Bring the form to life; `change` hears every new filter. */
export function startFilterForm(
  form: HTMLElement,
  { pieces }: DrawableEvidence,
  change: (filter: Filter) => void,
): FilterForm {
  const selects = [...form.querySelectorAll('select')].flatMap((select) => {
    const facet = facetNamed(select.name);
    return facet === undefined ? [] : [{ facet, select }];
  });
  const status = form.querySelector<HTMLElement>('[role="status"]');
  const all = form.querySelector<HTMLButtonElement>('[data-show-all]');
  const total = notesFitting(pieces, {}).size;
  let current: Filter = {};

  for (const { facet, select } of selects) {
    select.addEventListener('change', () => {
      change(withChoice(pieces, current, facet, select.value));
    });
  }
  all?.addEventListener('click', () => {
    selects[0]?.select.focus();
    change({});
  });
  form.addEventListener('submit', (event) => event.preventDefault());

  return {
    show(filter) {
      current = filter;
      for (const { facet, select } of selects) {
        showChoices(select, filter[facet] ?? '', choicesOf(pieces, filter, facet));
      }
      const count = notesFitting(pieces, filter).size;
      const words = [
        ...selects.flatMap(({ select }) => wordsOf(select)),
        ...evidenceWords(filter, pieces),
      ];
      if (status) {
        status.textContent =
          words.length === 0
            ? `All ${total} notes`
            : `${count} of ${total} notes: ${words.join(' · ')}`;
      }
      if (all) all.hidden = words.length === 0;
    },
  };
}

/** Write the number of notes beside each answer, and offer none that leaves nothing. */
function showChoices(
  select: HTMLSelectElement,
  chosen: string,
  counts: ReadonlyMap<string, number>,
): void {
  select.value = chosen;
  for (const option of select.options) {
    if (option.value === '') continue;
    const count = counts.get(option.value) ?? 0;
    option.textContent = `${option.dataset.label} (${count})`;
    option.disabled = count === 0;
  }
}

/** What a control is set to, in words. */
const wordsOf = ({ value, selectedOptions: [option] }: HTMLSelectElement): string[] =>
  value === '' ? [] : [option?.dataset.label ?? value];

function evidenceWords({ evidence }: Filter, pieces: DrawableEvidence['pieces']): string[] {
  const first = pieces.find(({ id }) => id === evidence);
  return first ? [first.title.replace(/^Note \d+: /, '')] : [];
}
