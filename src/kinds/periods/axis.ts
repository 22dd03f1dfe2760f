import { px } from '../../graphics/mark.ts';
import type { Mark } from '../../graphics/mark.ts';
import { svg } from '../../graphics/svg.ts';
import type { TextBlock } from '../../charts/text-block.ts';
import type { Measures } from './measures.ts';

/** The words that stand in every state: the decades at the drawing’s edge, the names of the banks. */
export function axisBlocks(measures: Measures, now: number): TextBlock[] {
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
    countryBlock(measures, 'Syria', -1),
    countryBlock(measures, 'Iraq', 1),
  ];
}

function countryBlock(
  { narrow, middle, bank, size: { width }, type }: Measures,
  name: string,
  sign: 1 | -1,
): TextBlock {
  const size = !narrow && width < 700 ? type.fine : type.caption;
  const style = { size, voice: 'spaced' as const, tone: 'soft' as const };
  const lines = [{ text: name.toUpperCase(), style }];
  const key = `country-${name.toLowerCase()}`;
  return narrow
    ? { key, x: middle + sign * 12, y: 2, anchor: sign < 0 ? 'end' : 'start', lines }
    : { key, x: 10, y: middle + sign * (bank - 14) - 9, anchor: 'start', lines };
}

/** A short stroke for every decade. */
export function drawTicks({ narrow, along, decades, size, middle, bank }: Measures): Mark {
  const d = decades.map((year) => {
    const t = px(along(year));
    return narrow ? `M${px(middle - bank - 5)},${t}h5` : `M${t},${size.height - 22}v-6`;
  });
  return svg.path({ class: 'tick', d: d.join('') }, 'ticks');
}
