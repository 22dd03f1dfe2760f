import type { Size } from '../../graphics/mark.ts';
import type { EvidenceState } from './schema.ts';
import { asideHeight, layoutAside } from './aside.ts';
import { layoutCalendar } from './calendar.ts';
import { measuresOf } from './measures.ts';
import type { Measures } from './measures.ts';
import { headingOf } from './piece.ts';
import type { DrawableEvidence } from './piece.ts';
import { layoutOrigins } from './origins.ts';
import type { PlacedGrouping } from './placed.ts';
import { groupsBy, layoutRows } from './rows.ts';
import { layoutTowers } from './towers.ts';

/** Place every piece of evidence for one grouping. */
export function layoutEvidence(
  scene: DrawableEvidence,
  state: EvidenceState,
  size: Size,
): { measures: Measures; placed: PlacedGrouping } {
  const measures = measuresOf(state, size);
  const groups = groupsBy(scene, state.by);
  const without = scene.pieces.filter((piece) => headingOf(piece, state.by) === undefined);
  if (state.by === 'kind') {
    const rows = layoutRows(groups, 'kind', measures);
    return {
      measures,
      placed: { ...rows, guides: layoutOrigins(groups, rows.headings, measures) },
    };
  }

  const words = measures.short ? scene.elsewhere.short : scene.elsewhere.text;
  const aside = layoutAside(without, `${without.length} · ${words}`, measures);
  const above = { ...measures, bottom: measures.bottom - asideHeight(measures) };
  const placed =
    state.by === 'date'
      ? layoutCalendar(groups, above)
      : measures.short
        ? layoutRows(groups, 'place', above)
        : layoutTowers(groups, scene, above);
  return {
    measures,
    placed: {
      pieces: [...placed.pieces, ...aside.pieces],
      headings: placed.headings,
      guides: [...placed.guides, ...aside.guides],
    },
  };
}
