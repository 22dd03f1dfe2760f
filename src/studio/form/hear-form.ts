import type { EditedState, FieldPath } from '../edited-state.ts';
import { provenanceIn } from './provenance-words.ts';

/** Let a form change the fields that its elements name. */
export function hearForm(form: HTMLFormElement, edited: EditedState): void {
  form.addEventListener('submit', (event) => event.preventDefault());
  form.addEventListener('input', (event) => {
    const element = (event.target as Element).closest<HTMLElement>('[data-path]');
    if (element === null) return;
    edited.set(JSON.parse(element.dataset['path'] ?? '[]') as FieldPath, valueIn(element));
  });
}

/** What somebody has filled in; nothing where a field is left empty. */
function valueIn(element: HTMLElement): unknown {
  if (element.dataset['kind'] === 'several') {
    return Array.from(
      element.querySelectorAll<HTMLInputElement>('input:checked'),
      ({ value }) => value,
    );
  }
  const { value, checked } = element as HTMLInputElement;
  switch (element.dataset['kind']) {
    case 'tick':
      return checked;
    case 'number':
      return value === '' ? undefined : Number(value);
    case 'provenance':
      return provenanceIn(value);
    default:
      return value === '' ? undefined : value;
  }
}
