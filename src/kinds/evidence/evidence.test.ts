import { expect, test } from 'vitest';
import { isSameShape } from '../../graphics/same-shape.ts';
import { resolveEvidence } from './resolve-evidence.ts';
import { note } from '../../schemas/note.ts';
import { place } from '../../schemas/place.ts';
import { evidenceScene } from './schema.ts';
import { source } from '../../schemas/source.ts';
import { entriesInContent } from '../../testing/entries-in-content.ts';
import { sceneOfKind } from '../../testing/scene-of-kind.ts';
import { marksIn } from '../../testing/marks-in.ts';
import { CHECKED_SIZES, textFaults } from '../../testing/text-faults.ts';
import { drawEvidence } from './draw.ts';
import { layoutEvidence } from './layout.ts';
import { headingOf } from './piece.ts';
import { evidenceTable } from './table.ts';

const parsed = <Data>(collection: string, schema: { parse(raw: unknown): Data }) =>
  new Map([...entriesInContent(collection)].map(([id, raw]) => [id, schema.parse(raw)]));

const scene = resolveEvidence(evidenceScene.parse(sceneOfKind('evidence')), {
  notes: [...parsed('notes', note).values()].sort((a, b) => a.number - b.number),
  sources: parsed('sources', source),
  places: parsed('places', place),
});
const states = Object.entries(scene.states);
const wide = { width: 800, height: 600 };
const pieceMarks = (drawing: ReturnType<typeof drawEvidence>) =>
  marksIn(drawing).filter(({ key }) => key?.startsWith('piece-'));

test.each(CHECKED_SIZES)('every word can be read at $width × $height', (size) => {
  for (const [, state] of states) {
    expect(textFaults(drawEvidence(scene, state, size), size)).toEqual([]);
  }
});

test.each(CHECKED_SIZES)(
  'no mark covers another or leaves the drawing at $width × $height',
  (size) => {
    for (const [name, state] of states) {
      const { pieces } = layoutEvidence(scene, state, size).placed;
      for (const [index, one] of pieces.entries()) {
        const right = one.x + one.width;
        const bottom = one.y + one.height;
        expect(one.x >= 0 && one.y >= 0 && right <= size.width && bottom <= size.height).toBe(true);
        const over = pieces
          .slice(index + 1)
          .filter(({ x, y, width, height }) => {
            const across = Math.min(right, x + width) - Math.max(one.x, x);
            const down = Math.min(bottom, y + height) - Math.max(one.y, y);
            return across > 0.01 && down > 0.01;
          })
          .map(({ piece }) => `${name}: ${one.piece.id} and ${piece.id}`);
        expect(over).toEqual([]);
      }
    }
  },
);

test('each state shows every piece of every note once, as the same mark', () => {
  for (const [, state] of states) {
    const marks = pieceMarks(drawEvidence(scene, state, wide));
    expect(marks.map(({ key }) => key)).toEqual(scene.pieces.map(({ id }) => `piece-${id}`));
    expect(new Set(marks.flatMap(({ notes }) => (typeof notes === 'object' ? notes : [])))).toEqual(
      new Set(Array.from({ length: 91 }, (_, index) => index + 1)),
    );
  }
});

test('a mark travels between groupings by numbers alone', () => {
  const drawings = states.map(([, state]) => pieceMarks(drawEvidence(scene, state, wide)));
  for (const [index, mark] of (drawings[0] ?? []).entries()) {
    for (const others of drawings.slice(1)) {
      const [from, to] = [mark.attrs?.['transform'], others[index]?.attrs?.['transform']];
      expect(isSameShape(String(from), String(to))).toBe(true);
    }
  }
});

test('every number in the words of the states is one that the notes give', () => {
  const held = scene.pieces.filter((piece) => piece.held);
  const total = [
    scene.pieces.filter(({ kind }) => kind !== 'comment').length,
    held.length,
    held.filter(({ id, same }) => id === same).length,
    new Set(scene.pieces.flatMap(({ id }) => id.split('-')[0] ?? '')).size,
  ];
  for (const [name, { alt, by, headline, reading }] of states) {
    const known = new Set([
      ...total,
      ...scene.headings[by].map(
        ({ id }) => scene.pieces.filter((piece) => headingOf(piece, by) === id).length,
      ),
      ...scene.pieces.flatMap(({ dates }) => dates.map((date) => Number(date.slice(0, 4)))),
    ]);
    const said = [alt, headline.text, headline.short, reading.text, reading.short].join(' ');
    const numbers = (said.match(/\d+/g) ?? []).map(Number);
    expect(numbers.length, name).toBeGreaterThan(0);
    expect(numbers.filter((number) => !known.has(number))).toEqual([]);
  }
});

test('a date looks as exact as its note tells it', () => {
  const { pieces } = layoutEvidence(scene, scene.states['by-date'] ?? fail(), wide).placed;
  const widthOf = (id: string) => pieces.find(({ piece }) => piece.id === id)?.width ?? 0;
  const day = widthOf('7-1');
  expect(widthOf('5-1') / day).toBeGreaterThan(2);
  expect(widthOf('28-1') / day).toBeGreaterThan(3);
  expect(widthOf('31-1') / day).toBeGreaterThan(30);
});

test('what the reader has not chosen stands back', () => {
  const drawing = drawEvidence(
    scene,
    scene.states['by-kind'] ?? fail(),
    wide,
    ({ id }) => id === '7-1',
  );
  const front = pieceMarks(drawing).filter(
    ({ attrs }) => !String(attrs?.['class']).includes('piece-back'),
  );
  expect(front.map(({ key }) => key)).toEqual(['piece-7-1']);
});

test('the table tells of each piece what the drawing tells', () => {
  const { rows } = evidenceTable(scene);
  expect(rows).toHaveLength(scene.pieces.length);
  for (const [index, piece] of scene.pieces.entries()) {
    const row = rows[index];
    const heading = (by: 'kind' | 'place', id: string | undefined) =>
      scene.headings[by].find((one) => one.id === id)?.label ?? '';
    expect(row?.notes).toEqual([piece.note]);
    expect(piece.title).toContain(row?.cells[0]);
    expect(row?.cells.slice(1, 3)).toEqual([
      heading('kind', piece.kind),
      heading('place', piece.place),
    ]);
  }
});

function fail(): never {
  throw new Error('The state is gone.');
}
