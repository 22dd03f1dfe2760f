import { px } from '../../graphics/mark.ts';
import type { Mark } from '../../graphics/mark.ts';
import { svg } from '../../graphics/svg.ts';
import type { TextBlock } from '../../charts/text-block.ts';
import { signOf } from './measures.ts';
import type { Measures } from './measures.ts';
import type { BankName, PeriodsScene } from './schema.ts';

/** The words that stand in every state: the decades at the drawing’s edge, the names of the banks. */
export function axisBlocks(
  measures: Measures,
  banks: PeriodsScene['banks'],
  now: number,
): TextBlock[] {
  const { narrow, large, along, decades, size, type } = measures;
  return [
    ...decades.map((year): TextBlock => {
      const tone = along(year) <= now ? ('soft' as const) : ('faint' as const);
      const style = { size: type.fine, voice: 'plain' as const, tone };
      return {
        key: `year-${year}`,
        x: narrow ? 2 : along(year),
        y: narrow ? along(year) - 8 : size.height - (large ? 21 : 19),
        anchor: narrow ? 'start' : 'middle',
        lines: [{ text: `${year}`, style }],
      };
    }),
    countryBlock(measures, 'west', banks.west.name),
    countryBlock(measures, 'east', banks.east.name),
  ];
}

function countryBlock(
  { narrow, middle, bank: depth, size: { width }, type }: Measures,
  bank: BankName,
  name: string,
): TextBlock {
  const sign = signOf(bank);
  const size = !narrow && width < 700 ? type.fine : type.caption;
  const style = { size, voice: 'spaced' as const, tone: 'soft' as const };
  const lines = [{ text: name.toUpperCase(), style }];
  const key = `country-${bank}`;
  return narrow
    ? { key, x: middle + sign * 12, y: 2, anchor: sign < 0 ? 'end' : 'start', lines }
    : { key, x: 10, y: middle + sign * (depth - 14) - 9, anchor: 'start', lines };
}

/** A short stroke for every decade. */
export function drawTicks({ narrow, along, decades, size, middle, bank }: Measures): Mark {
  const d = decades.map((year) => {
    const t = px(along(year));
    return narrow ? `M${px(middle - bank - 5)},${t}h5` : `M${t},${size.height - 22}v-6`;
  });
  return svg.path({ class: 'tick', d: d.join('') }, 'ticks');
}
