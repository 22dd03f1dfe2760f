import type { DataColumn } from '../graphics/data-table.ts';
import { noteText } from '../wording/format-citation.ts';
import { drawableOf, tableOf } from '../kinds/drawable.ts';
import { sceneOf } from '../scenes/scene-state.ts';
import type { Provenance } from '../schemas/provenance.ts';
import type { Story } from '../story/story.ts';

/** The facts of a scene as its files give them: each row says what it rests on, in words, too. */
export type Dataset = {
  /** The scene’s id. */
  readonly id: string;
  readonly title: string;
  readonly description: string;
  /** What of the drawing this edition chose. */
  readonly drawn: string;
  readonly columns: readonly DataColumn[];
  readonly rows: readonly {
    /** One for each column. */
    readonly cells: readonly string[];
    readonly notes: Provenance;
    /** The notes in words, or where else it comes from. */
    readonly sources: string;
  }[];
};

/** The facts that a scene shows, as a table that can be understood without its page. */
export function datasetOf(story: Story, id: string): Dataset {
  const scene = sceneOf(story, id);
  const { columns, rows } = tableOf(drawableOf(scene, story));
  const { title, description, drawn } = scene;
  const withSources = rows.map((row) => ({ ...row, sources: sourcesText(row.notes, story) }));
  return { id, title, description, drawn, columns, rows: withSources };
}

function sourcesText(provenance: Provenance, { publication, notes, sources }: Story): string {
  if (provenance === 'edition') return `Drawn or derived by ${publication.title}.`;
  if (provenance === 'report') return `Said in “${publication.retells.title}” without a note.`;
  return notes
    .filter(({ number }) => provenance.includes(number))
    .map((note) => `Note ${note.number}: ${noteText(note, sources)}`)
    .join(' | ');
}
