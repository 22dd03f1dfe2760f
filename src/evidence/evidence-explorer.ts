import { GROUPINGS } from '../kinds/evidence/groupings.ts';
import type { DrawableEvidence } from '../kinds/evidence/piece.ts';
import { stateOf } from './evidence-parts.ts';
import type { EvidenceParts } from './evidence-parts.ts';
import { fits, notesFitting, readFilter, writeFilter } from './note-filter.ts';
import type { Filter } from './note-filter.ts';
import { mountEvidence } from './evidence-picture.ts';
import { startFilterForm } from './note-filter-form.ts';

/**
 * Let the reader regroup the evidence and narrow the list of notes by it. The address says what is
 * shown: it can be shared, and Back and Forward go from choice to choice.
 */
export async function startEvidence(parts: EvidenceParts): Promise<void> {
  const { states, words, result, link } = parts;
  const response = await fetch(parts.drawing);
  if (!response.ok) throw new Error(`${response.url}: ${response.status}`);
  const scene = (await response.json()) as DrawableEvidence;

  let filter = readFilter(location.search, scene.pieces);
  let shown = stateFor(scene, filter) ?? (states[0] ? stateOf(states[0]) : '');

  const picture = mountEvidence(parts.picture, scene, ({ facet, value }) => {
    choose(filter[facet] === value ? {} : { [facet]: value });
  });
  const controls = startFilterForm(parts.filter, scene, (wanted) => choose(wanted));

  const show = (): void => {
    const notes = notesFitting(scene.pieces, filter);
    for (const note of parts.notes.children) {
      if (note instanceof HTMLElement) note.hidden = !notes.has(numberOf(note.id));
    }
    for (const button of states) {
      button.setAttribute('aria-pressed', String(stateOf(button) === shown));
    }
    words.textContent = scene.states[shown]?.alt ?? '';
    result.hidden = writeFilter(filter) === '';
    link.textContent = notes.size === 1 ? 'To the one note' : `To the ${notes.size} notes`;
    controls.show(filter);
    picture.show(shown, filter);
  };
  const choose = (wanted: Filter): void => {
    filter = wanted;
    history.pushState(null, '', location.pathname + writeFilter(filter));
    show();
  };
  /** Show what the address says; a note that it leads to is shown in any case. */
  const follow = (): void => {
    filter = readFilter(location.search, scene.pieces);
    const target = /^#note-\d+$/.test(location.hash) ? location.hash.slice(1) : undefined;
    if (target && !notesFitting(scene.pieces, filter).has(numberOf(target))) {
      filter = {};
      history.replaceState(history.state, '', location.pathname + location.hash);
    }
    show();
    if (target) document.getElementById(target)?.scrollIntoView();
  };

  for (const button of states) {
    button.addEventListener('click', () => {
      shown = stateOf(button);
      show();
    });
  }
  addEventListener('popstate', follow);
  follow();
}

/** The state that groups the evidence by what the filter asks for. */
function stateFor({ states, pieces }: DrawableEvidence, filter: Filter): string | undefined {
  const asked = GROUPINGS.find((by) => filter[by] !== undefined);
  const holds = pieces.some((piece) => piece.held && fits(piece, filter));
  const [name] = Object.entries(states).find(([, { by }]) => by === asked) ?? [];
  return holds ? name : undefined;
}

const numberOf = (id: string): number => Number(id.replace('note-', ''));
