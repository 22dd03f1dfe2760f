import { drawGraphic } from '../../graphics/draw-graphic.ts';
import { at, px } from '../../graphics/mark.ts';
import type { Mark, Size } from '../../graphics/mark.ts';
import type { EvidenceState } from './schema.ts';
import type { Frame } from './frame.ts';
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
  const { frame, placed } = layoutEvidence(scene, state, size);
  const inOrder = new Map(placed.pieces.map((each) => [each.piece.id, each]));
  return drawGraphic(`evidence${frame.narrow ? ' evidence-narrow' : ''}`, size, [
    { tag: 'g', key: 'guides', children: placed.guides.map(drawGuide) },
    {
      tag: 'g',
      key: 'headings',
      children: placed.headings.map((each) => drawHeading(each)),
    },
    {
      tag: 'g',
      key: 'pieces',
      children: scene.pieces.map(({ id }) => drawPiece(inOrder.get(id), chosen)),
    },
    drawWords(state, frame),
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
  return {
    tag: 'rect',
    key: `piece-${piece.id}`,
    notes: [piece.note],
    title: piece.title,
    attrs: {
      class: classes.filter(Boolean).join(' '),
      transform: at(x, y),
      width: px(width),
      height: px(height),
      rx: px(Math.min(width, height) / 2),
    },
  };
}

function drawHeading({ by, heading, count, hit, ...place }: PlacedHeading): Mark {
  return {
    tag: 'g',
    key: `heading-${by}-${heading.id}`,
    notes: 'edition',
    title: `${heading.label}: ${count} ${count === 1 ? 'piece' : 'pieces'} of evidence.`,
    attrs: { class: 'heading' },
    children: [
      {
        tag: 'rect',
        attrs: {
          class: 'heading-ground',
          x: px(hit.x),
          y: px(hit.y),
          width: px(hit.width),
          height: px(hit.height),
          rx: 3,
        },
      },
      {
        tag: 'text',
        text: heading.label,
        attrs: {
          class: 'heading-label',
          x: px(place.x),
          y: px(place.y),
          'text-anchor': place.anchor,
        },
      },
      {
        tag: 'text',
        text: String(count),
        attrs: {
          class: place.large ? 'heading-count-large' : 'heading-count',
          x: px(place.countX),
          y: px(place.countY),
          'text-anchor': place.countAnchor,
        },
      },
    ],
  };
}

function drawGuide(guide: Guide): Mark {
  if ('text' in guide) {
    const { key, kind, x, y, anchor, text } = guide;
    return {
      tag: 'text',
      key,
      text,
      attrs: { class: kind, x: px(x), y: px(y), 'text-anchor': anchor },
    };
  }
  const { key, kind, from, to } = guide;
  return {
    tag: 'line',
    key,
    attrs: { class: kind, x1: px(from[0]), y1: px(from[1]), x2: px(to[0]), y2: px(to[1]) },
  };
}

function drawWords({ by }: EvidenceState, frame: Frame): Mark {
  const { margin, headline, headlineY, headlineLead, reading, readingY, readingLead } = frame;
  return {
    tag: 'g',
    key: `words-${by}`,
    notes: 'edition',
    children: [
      ...headline.map((text, index) => ({
        tag: 'text',
        text,
        attrs: { class: 'headline', x: margin, y: headlineY + index * headlineLead },
      })),
      ...reading.map((text, index) => ({
        tag: 'text',
        text,
        attrs: {
          class: 'reading',
          x: margin,
          y: readingY - (reading.length - 1 - index) * readingLead,
        },
      })),
    ],
  };
}
