import { drawGraphic } from '../../graphics/draw-graphic.ts';
import { at } from '../../graphics/mark.ts';
import type { Mark, Size } from '../../graphics/mark.ts';
import { svg } from '../../graphics/svg.ts';
import { drawLines } from '../../charts/text-lines.ts';
import type { EvidenceState } from './schema.ts';
import type { Measures } from './measures.ts';
import { layoutEvidence } from './layout.ts';
import { isAgain, UNTOLD } from './piece.ts';
import type { DrawableEvidence, Piece } from './piece.ts';
import type { Guide, PlacedHeading, PlacedPiece } from './placed.ts';

/** Whether a piece is among those the reader has chosen. */
export type Chosen = (piece: Piece) => boolean;

/**
 * Draw the evidence in one grouping: the same marks, in other places.
 * @param chosen which pieces the reader has chosen; the others stand back
 */
export function drawEvidence(
  scene: DrawableEvidence,
  state: EvidenceState,
  size: Size,
  chosen: Chosen = () => true,
): Mark {
  const { measures, placed } = layoutEvidence(scene, state, size);
  const inOrder = new Map(placed.pieces.map((each) => [each.piece.id, each]));
  return drawGraphic(`evidence${measures.narrow ? ' evidence-narrow' : ''}`, size, [
    svg.g('guides', placed.guides.map(drawGuide)),
    svg.g('headings', placed.headings.map(drawHeading)),
    svg.g(
      'pieces',
      scene.pieces.map(({ id }) => drawPiece(inOrder.get(id), chosen)),
    ),
    drawWords(state, measures),
  ]);
}

function drawPiece(placed: PlacedPiece | undefined, chosen: Chosen): Mark | undefined {
  if (placed === undefined) return undefined;
  const { piece, x, y, width, height, aside } = placed;
  const classes = [
    'piece',
    piece.held ? 'piece-held' : 'piece-before',
    isAgain(piece) ? 'piece-again' : undefined,
    piece.dates.at(-1) === UNTOLD && piece.held ? 'piece-vague' : undefined,
    aside ? 'piece-aside' : undefined,
    chosen(piece) ? undefined : 'piece-back',
  ];
  return svg.rect(
    {
      class: classes.filter(Boolean).join(' '),
      transform: at(x, y),
      width,
      height,
      rx: Math.min(width, height) / 2,
    },
    { key: `piece-${piece.id}`, notes: [piece.note], title: piece.title },
  );
}

function drawHeading({ by, heading, count, hit, ...place }: PlacedHeading): Mark {
  return svg.g(
    {
      key: `heading-${by}-${heading.id}`,
      notes: 'edition',
      title: `${heading.label}: ${count} ${count === 1 ? 'piece' : 'pieces'} of evidence.`,
    },
    [
      svg.rect({ class: 'heading-ground', ...hit, rx: 3 }),
      svg.text(heading.label, {
        class: 'heading-label',
        x: place.x,
        y: place.y,
        'text-anchor': place.anchor,
      }),
      svg.text(String(count), {
        class: place.large ? 'heading-count-large' : 'heading-count',
        x: place.countX,
        y: place.countY,
        'text-anchor': place.countAnchor,
      }),
    ],
    { class: 'heading' },
  );
}

function drawGuide(guide: Guide): Mark {
  if ('text' in guide) {
    const { key, kind, x, y, anchor, text } = guide;
    return svg.text(text, { class: kind, x, y, 'text-anchor': anchor }, key);
  }
  const { key, kind, from, to } = guide;
  return svg.line({ class: kind, x1: from[0], y1: from[1], x2: to[0], y2: to[1] }, key);
}

const drawWords = ({ by }: EvidenceState, { headline, legend }: Measures): Mark =>
  svg.g({ key: `words-${by}`, notes: 'edition' }, [
    ...drawLines(headline, { class: 'headline' }),
    ...drawLines(legend, { class: 'reading' }),
  ]);
