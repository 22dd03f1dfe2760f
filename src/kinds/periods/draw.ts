import { drawGraphic } from '../../graphics/draw-graphic.ts';
import { at } from '../../graphics/mark.ts';
import type { Mark, Size } from '../../graphics/mark.ts';
import { linePath, polygonPath } from '../../graphics/shapes.ts';
import { svg } from '../../graphics/svg.ts';
import type { PartyId } from '../../schemas/party-id.ts';
import type { BankName, PeriodsScene, PeriodsState } from './schema.ts';
import { dissolve } from '../../charts/dissolve.ts';
import type { Stretch } from '../../charts/dissolve.ts';
import { drawBlock } from '../../charts/text-block.ts';
import { drawTicks } from './axis.ts';
import { signOf } from './measures.ts';
import type { Measures } from './measures.ts';
import { drawFlags } from './flags.ts';
import { layoutPeriods } from './layout.ts';
import type { PlacedPeriod, PlacedPeriods } from './layout.ts';
import { drawPosts } from './posts.ts';
import type { PlacedStrand } from './strands.ts';

/** How much of a period shows while a later one is told. */
const PAST = 0.5;

/** Draw the border line through time, as far as one state tells. */
export function drawPeriods(scene: PeriodsScene, state: PeriodsState, size: Size): Mark {
  const placed = layoutPeriods(scene, state, size);
  const { measures, now, periods, strands, labels } = placed;
  return drawGraphic('periods', size, [
    drawBank(measures, 'west', now),
    drawBank(measures, 'east', now),
    drawTicks(measures, now),
    ...drawFlags(placed),
    ...periods.map((period) => drawPeriod(measures, scene.banks, period)),
    ...strands.map(drawStrand),
    drawGate(placed),
    ...labels.map(drawBlock),
  ]);
}

function drawBank(measures: Measures, bank: BankName, now: number): Mark {
  const depth = signOf(bank) * measures.bank;
  const { way, middle, set } = measures;
  const box = way.rect([set.ends.banks, now], [middle, middle + depth]);
  return svg.rect({ class: `bank bank-${bank}`, ...box }, `bank-${bank}`);
}

function drawPeriod(measures: Measures, banks: PeriodsScene['banks'], placed: PlacedPeriod): Mark {
  const { period, focus } = placed;
  return svg.g(
    { key: period.id, notes: period.notes, title: `${period.label}. ${period.detail}` },
    [
      ...drawHold(measures, placed),
      ...(period.banks ? drawPosts(measures, banks, placed, focus ? 1 : PAST) : []),
      drawPieces(measures, placed.line),
      ...placed.arrows.map(({ key, d }) =>
        svg.path({ class: partyClass('arrow', period.party), d, opacity: focus ? 1 : PAST }, key),
      ),
    ],
    { class: `period line-${period.line}` },
  );
}

function drawPieces({ point }: Measures, pieces: readonly Stretch[]): Mark | undefined {
  if (pieces.length === 0) return undefined;
  const d = pieces.map(([from, to]) => linePath([point(from, 0), point(to, 0)])).join('');
  return svg.path({ class: 'border', d }, 'border');
}

/** One dark block over both banks, which ends first where it was lost first. */
function drawHold(measures: Measures, { period, held, start, focus }: PlacedPeriod): Mark[] {
  if (held === undefined) return [];
  const sooner = Math.min(held.west[1], held.east[1]);
  return (['west', 'east'] as const).map((bank) => {
    const depth = signOf(bank) * measures.bank;
    const pieces = dissolve([start[1], start[1]], [sooner, held[bank][1]]);
    const d = pieces.map((piece) => boxPath(measures, piece, depth)).join('');
    const opacity = focus ? 1 : 0.7;
    return svg.path({ class: partyClass('hold', period.party), d, opacity }, `hold-${bank}`);
  });
}

const partyClass = (name: string, party: PartyId | undefined): string =>
  party === undefined ? name : `${name} party-${party}`;

function boxPath({ point }: Measures, [from, to]: Stretch, depth: number): string {
  return polygonPath([point(from, 0), point(to, 0), point(to, depth), point(from, depth)]);
}

function drawStrand({ strand, d, frayed }: PlacedStrand): Mark {
  const { id, party, title, dashed } = strand;
  const style = dashed ? 'strand strand-dashed' : 'strand';
  return svg.path(
    { class: frayed ? partyClass(style, party) : 'strand', d },
    { key: `strand-${id}`, notes: 'report', title: frayed ? title : 'The restored line' },
  );
}

/** The crossing, open again. */
function drawGate({ measures, periods }: PlacedPeriods): Mark | undefined {
  const reopened = periods.find(({ period }) => period.line === 'restored');
  const opens = reopened?.period.opens;
  if (reopened === undefined || opens === undefined) return undefined;
  const [x, y] = measures.point(reopened.start[1], 0);
  return svg.circle(
    { class: 'gate', r: measures.set.gate, transform: at(x, y) },
    { key: 'gate', notes: reopened.period.notes, title: opens },
  );
}
