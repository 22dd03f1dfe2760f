/**
 * What the markup of the page of notes promises its script, written and read here only. Classes
 * belong to the style sheets alone.
 */

/** Parts of the page that its script looks for; what each is stands at `EvidenceParts`. */
type PartName = 'picture' | 'words' | 'result' | 'filter' | 'notes';

/** The page of notes: its drawing with what is said of it, the filter, and the list. */
export type EvidenceParts = {
  /** Address of the drawing’s data. */
  readonly drawing: string;
  /** A button for each way to group the evidence. */
  readonly states: readonly HTMLElement[];
  /** Where the live drawing is. */
  readonly picture: HTMLElement;
  /** What it shows, in words. */
  readonly words: HTMLElement;
  /** Shown while something is chosen: leads to the notes that are left. */
  readonly result: HTMLElement;
  readonly link: HTMLElement;
  /** The form that narrows the list. */
  readonly filter: HTMLElement;
  /** The list of notes. */
  readonly notes: HTMLElement;
};

/** Attributes of the section with the drawing. @param drawing address of its data */
export const evidenceAttributes = (drawing: string) => ({ 'data-drawing': drawing });

/** The attribute of a button that groups the evidence as a state of its scene does. */
export const groupingAttribute = (state: string) => ({ 'data-state': state });

/** The attribute by which a part is found. */
export const part = (name: PartName) => ({ 'data-part': name });

/** The parts of the page of notes. Throws where one is missing. */
export function partsOf(page: ParentNode): EvidenceParts {
  const find = (selector: string): HTMLElement => {
    const found = page.querySelector<HTMLElement>(selector);
    if (!found) throw new Error(`The page of notes has no ${selector}.`);
    return found;
  };
  return {
    drawing: find('[data-drawing]').dataset.drawing ?? '',
    states: [...page.querySelectorAll<HTMLElement>('[data-state]')],
    picture: find(selectorOf('picture')),
    words: find(selectorOf('words')),
    result: find(selectorOf('result')),
    link: find(`${selectorOf('result')} a`),
    filter: find(selectorOf('filter')),
    notes: find(selectorOf('notes')),
  };
}

/** The state that a button groups the evidence by. */
export const stateOf = ({ dataset }: HTMLElement): string => dataset.state ?? '';

const selectorOf = (name: PartName): string => `[data-part="${name}"]`;
