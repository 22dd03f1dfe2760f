import { at, px, type Mark } from '../../graphics/mark.ts';
import type { Ground } from './draw-base.ts';
import { drawGround, drawSea } from './draw-ground.ts';
import { drawPattern, drawShape } from './draw-shapes.ts';
import { drawFurniture } from './furniture.ts';
import { drawHeadline } from './headline.ts';
import { drawInset } from './inset.ts';
import type { LabelLine } from './label-text.ts';
import type { Anchored, MapLayout, PlacedLabel } from './layout-map.ts';
import { projectIn, type MapView } from './map-view.ts';
import type { Project } from './projection.ts';
import { toReference } from './reference-pixels.ts';
import { scaleFor } from './scale.ts';
import { symbolPaths } from './symbol-paths.ts';
import type { Symbol } from './symbols.ts';

/**
 * Draw a laid out map. The ground is one group of reference pixels, moved and scaled to the
 * camera; what keeps its size stands on it, each group moved to its place.
 * @param camera what it is seen as: the layout's own view at rest, another while the map flies
 * @param id names the drawing's patterns, unique on a page
 */
export function drawMap(layout: MapLayout, camera: MapView, id: string, ground: Ground): Mark {
  const { size } = layout.view;
  const { width, height } = size;
  const { origin, border } = ground.base;
  const project = projectIn(camera);
  const patterned = layout.shapes
    .filter((mark) => mark.kind === 'area')
    .filter(({ texture }) => texture === 'hatched' || texture === 'dotted');
  const patternId = (key: string): string => `${id}-${key}`;
  return {
    tag: 'svg',
    attrs: {
      xmlns: 'http://www.w3.org/2000/svg',
      class: [
        'graphic map',
        ...(scaleFor(size) > 1 ? ['is-large'] : []),
        ...layout.layers.map((layer) => `shows-${layer}`),
      ].join(' '),
      viewBox: `0 0 ${px(width)} ${px(height)}`,
      width: px(width),
      height: px(height),
    },
    children: [
      {
        tag: 'defs',
        key: 'patterns',
        children: patterned.map((mark) => drawPattern(mark, patternId(mark.key), camera.zoom)),
      },
      drawSea(size),
      drawGround(camera, ground, [
        {
          tag: 'g',
          key: 'shapes',
          children: layout.shapes.map((mark) =>
            drawShape(mark, toReference(origin), patternId(mark.key), border, layout.view),
          ),
        },
      ]),
      {
        tag: 'rect',
        key: 'edge',
        attrs: { class: 'edge', x: 0.5, y: 0.5, width: px(width - 1), height: px(height - 1) },
      },
      {
        tag: 'g',
        key: 'marks',
        children: [
          ...layout.anchored.map((each) => drawAnchored(each, project)),
          layout.headline && drawHeadline(layout.headline),
        ],
      },
      drawInset(layout.inset),
      drawFurniture(layout.furniture),
    ],
  };
}

/** Where an anchored group stands as a camera sees it. */
export const anchorTransform = (each: Anchored, project: Project): string =>
  at(...project(each.at));

function drawAnchored(each: Anchored, project: Project): Mark {
  const { key, mark, symbol, label } = each;
  const classes = [
    'mark',
    mark && `mark-${mark.kind}`,
    mark?.party && `party-${mark.party}`,
    mark && `is-${mark.emphasis}`,
    mark?.claimed && 'is-claimed',
    mark?.planned && 'is-planned',
    mark?.partial && 'is-partial',
  ];
  return {
    tag: 'g',
    key,
    ...(mark && { notes: mark.notes, title: mark.title }),
    attrs: { class: classes.filter(Boolean).join(' '), transform: anchorTransform(each, project) },
    children: [symbol && drawSymbol(symbol), label && drawLabel(label)],
  };
}

/** A symbol around the place it stands on. */
export function drawSymbol({ shape, radius, turn }: Symbol): Mark {
  const transform = turn === undefined ? undefined : `rotate(${turn})`;
  const attrs = { class: `symbol symbol-${shape}`, transform };
  return {
    tag: 'g',
    key: 'symbol',
    attrs,
    children: symbolPaths(shape, radius).map((d) => ({ tag: 'path', attrs: { d } })),
  };
}

/** Between a label and its leader, pixels. */
const GAP = 4;

/** Text turns toward its mark: it ends there on the west, begins there on the east. */
function drawLabel(label: PlacedLabel): Mark {
  const { lines, size, dx, dy, side } = label;
  const anchor = side.includes('e') ? 'start' : side.includes('w') ? 'end' : 'middle';
  const share = { start: 0, middle: 0.5, end: 1 }[anchor];
  const x = px(dx + size.width * share);
  let y = dy;
  const drawLine = ({ text, fontSize, class: name }: LabelLine, i: number): Mark => {
    y += fontSize * 1.22;
    const attrs = {
      class: `${name} halo`,
      x,
      y: px(y - fontSize * 0.32),
      'font-size': fontSize,
      'text-anchor': anchor,
    };
    return { tag: 'text', key: `label-${i}`, attrs, text };
  };
  return {
    tag: 'g',
    key: 'label',
    attrs: { class: 'map-label' },
    children: [drawLeader(label), ...lines.map(drawLine)],
  };
}

/** A fine line from the nearest point of a label’s edge to what it is about. */
function drawLeader({ leader, size, dx, dy }: PlacedLabel): Mark | undefined {
  if (leader === undefined) return undefined;
  const nearest = (to: number, start: number, length: number): number =>
    Math.min(Math.max(to, start - GAP), start + length + GAP);
  const [x, y] = leader;
  const from = [nearest(x, dx, size.width), nearest(y, dy + size.height * 0.3, 0)]
    .map(px)
    .join(',');
  return {
    tag: 'path',
    key: 'leader',
    attrs: { class: 'leader', d: `M${from}L${px(x)},${px(y)}` },
  };
}
