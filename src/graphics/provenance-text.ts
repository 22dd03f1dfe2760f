import type { Provenance } from '../schemas/provenance.ts';

/** Provenance as the `data-notes` attribute writes it: `34 35`, `report` or `edition`. */
export function provenanceText(notes: Provenance): string {
  return typeof notes === 'string' ? notes : notes.join(' ');
}
