import type { DrawableEvidence } from '../charts/evidence/piece.ts';
import { choicesOf, notesFitting, withChoice } from '../notes/note-filter.ts';
import type { Facet, Filter } from '../notes/note-filter.ts';

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
  const selects = [...form.querySelectorAll<HTMLSelectElement>('select')];
  const status = form.querySelector<HTMLElement>('[role="status"]');
  const all = form.querySelector<HTMLButtonElement>('[data-show-all]');
  const total = notesFitting(pieces, {}).size;
  let current: Filter = {};

  for (const select of selects) {
    select.addEventListener('change', () => {
      change(withChoice(pieces, current, select.name as Facet, select.value));
    });
  }
  all?.addEventListener('click', () => {
    selects[0]?.focus();
    change({});
  });
  form.addEventListener('submit', (event) => event.preventDefault());

  return {
    show(filter) {
      current = filter;
      for (const select of selects)
        showChoices(select, choicesOf(pieces, filter, facetOf(select)), filter);
      const count = notesFitting(pieces, filter).size;
      const words = [...selects.flatMap(wordsOf), ...evidenceWords(filter, pieces)];
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

const facetOf = ({ name }: HTMLSelectElement): Facet => name as Facet;

/** Write the number of notes beside each answer, and offer none that leaves nothing. */
function showChoices(
  select: HTMLSelectElement,
  counts: ReadonlyMap<string, number>,
  filter: Filter,
): void {
  select.value = filter[facetOf(select)] ?? '';
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
