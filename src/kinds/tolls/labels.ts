import type { TollPart } from './toll-parts.ts';
import type { TollsScene } from './schema.ts';
import { linesHeight, wrap } from '../../charts/text-block.ts';
import type { TextBlock, TextLine } from '../../charts/text-block.ts';
import { awayOf, heardOf } from './beyond.ts';
import { asideOf } from './frame.ts';
import type { Frame } from './frame.ts';
import { plantOf } from './plant.ts';
import { tollOf } from './streams.ts';
import { fightersOf } from './town.ts';

/** Where words stand: the point they are tied to, and whether they hang below it or stand above it. */
type Spot = {
  readonly x: number;
  readonly y: number;
  readonly anchor: TextBlock['anchor'];
  readonly lies: 'above' | 'below' | 'beside';
  readonly width?: number;
};

/** The words of a part: its own first, then those at its ends. */
export function labelsOf(
  { parts }: TollsScene,
  part: TollPart,
  told: boolean,
  frame: Frame,
): TextBlock[] {
  const { narrow, note } = frame.scale;
  const brief = narrow || note < 14;
  if (narrow && !told) return [];
  const { label, ends } = parts[part];
  const spots = spotsOf(part, frame);
  return [label, ...ends.map((end) => end.label)].flatMap((words, index) => {
    const spot = spots[index];
    if (!spot || !words) return [];
    const lines = wrap(brief ? words.short : words.text, spot.width ?? 400, {
      size: note,
      voice: told ? 'strong' : 'plain',
      tone: told ? 'ink' : 'soft',
    });
    return [{ key: `label-${part}-${index}`, ...place(spot, lines), anchor: spot.anchor, lines }];
  });
}

function place({ x, y, lies }: Spot, lines: readonly TextLine[]): { x: number; y: number } {
  const height = linesHeight(lines);
  return { x, y: lies === 'below' ? y : lies === 'above' ? y - height : y - height / 2 };
}

function spotsOf(part: TollPart, frame: Frame): (Spot | undefined)[] {
  const { x, y, unit, band, border, ground, scale } = frame;
  const margin = scale.narrow ? 6 : 14;
  const beforeBorder = border - margin - 6;
  switch (part) {
    case 'plant': {
      const { left, foot, tips } = plantOf(frame);
      return [
        { x: left - 4, y: foot + 2, anchor: 'start', lies: 'below' },
        ...tips.map((tip) => ({ ...tip, x: tip.x + 6, anchor: 'start', lies: 'beside' }) as const),
      ];
    }
    case 'fuel':
      return [
        {
          x: margin,
          y: y - asideOf(frame) - band * 0.5 - 4,
          anchor: 'start',
          lies: 'above',
          width: beforeBorder,
        },
      ];
    case 'trucks': {
      const under = y + asideOf(frame) + band * 0.5 + unit * 0.09;
      return [
        { x: margin, y: under, anchor: 'start', lies: 'below', width: beforeBorder },
        { x: border + 10, y: under, anchor: 'start', lies: 'below', width: unit * 1.4 },
      ];
    }
    case 'limestone': {
      const { share, coin } = tollOf(frame);
      return [
        scale.narrow
          ? { x: x + band * 0.5 + 6, y: ground.bottom - 3, anchor: 'start', lies: 'above' }
          : { x: x - band * 0.5 - 8, y: ground.bottom - 4, anchor: 'end', lies: 'above' },
        {
          x: share.x,
          y: share.y + coin + 3,
          anchor: 'middle',
          lies: 'below',
          width: Math.max(unit * 1.4, scale.note * 9.5),
        },
      ];
    }
    case 'shops': {
      const end = fightersOf(frame);
      return [undefined, { x: end.x + unit * 0.34, y: end.y, anchor: 'start', lies: 'beside' }];
    }
    case 'complaints': {
      const [heard, beyond] = heardOf(frame);
      return [
        undefined,
        { x: heard.x - heard.r - 6, y: heard.y, anchor: 'end', lies: 'beside' },
        { x: beyond.x + beyond.r + 6, y: beyond.y, anchor: 'start', lies: 'beside' },
      ];
    }
    case 'capital':
      return [
        undefined,
        ...awayOf(frame).map(
          (end) => ({ x: end.x, y: end.y - band * 0.28, anchor: 'end', lies: 'above' }) as const,
        ),
      ];
  }
}
