import { findElement } from '../../components/find-element.ts';
import type { EditedState, Fields } from '../edited-state.ts';
import { provenanceIn } from '../form/provenance-words.ts';

/** A mark that stands nowhere yet, with the name it is to have. */
export type UnplacedMark = { readonly key: string; readonly mark: Fields };

/**
 * The form of a mark that is to be added: once it is filled in, the next press on a map says where the
 * mark stands.
 * @param onPlace asks for that press
 */
export function hearNewMark(
  form: HTMLFormElement,
  edited: EditedState,
  onPlace: (unplaced: UnplacedMark) => void,
): void {
  const said = findElement(form, 'output', HTMLOutputElement);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const answers = new FormData(form);
    const word = (name: string): string => (answers.get(name) as string | null)?.trim() ?? '';
    const key = word('key');
    const isTaken = edited.marks[key] !== undefined;
    said.value = isTaken ? `There is a mark “${key}” already. Give this one another name.` : '';
    if (isTaken) return;
    const [kind, label] = [word('kind'), word('label')];
    onPlace({
      key,
      mark: {
        kind,
        ...(kind === 'label' && { style: 'annotation' }),
        ...(label !== '' && { label }),
        title: word('title'),
        notes: provenanceIn(word('notes')),
      },
    });
  });
}
