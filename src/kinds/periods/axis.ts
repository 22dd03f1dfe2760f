import { px } from '../../graphics/mark.ts';
import type { Mark } from '../../graphics/mark.ts';
import { svg } from '../../graphics/svg.ts';
import type { TextBlock } from '../../charts/text-block.ts';
import { momentText } from '../../schemas/moment-text.ts';
import { signOf } from './measures.ts';
import type { Measures } from './measures.ts';
import type { BankName, PeriodsScene } from './schema.ts';

/** The words along the drawing: decades, the report’s own month once it is reached, the banks’ names. */
export function axisBlocks(
  measures: Measures,
  { banks, today }: PeriodsScene,
  now: number,
): TextBlock[] {
  const { narrow, large, along, decades, size, type, end } = measures;
  const last = along(measures.today);
  const beyond = isBeyond(measures, now);
  const block = (key: string, text: string, t: number): TextBlock => {
    const tone = t <= now ? ('soft' as const) : ('faint' as const);
    return {
      key,
      x: narrow ? 2 : t,
      y: narrow ? t - 8 : size.height - (large ? 21 : 19),
      anchor: narrow ? 'start' : 'middle',
      lines: [{ text, style: { size: type.fine, voice: 'plain', tone } }],
    };
  };
  // The month takes the place of the decade that ends beside it.
  const named = decades.filter((year) => !beyond || last - along(year) > type.fine * 2);
  return [
    ...named.map((year) => block(`year-${year}`, `${year}`, along(year))),
    ...(beyond ? [block('month', momentText(today), (last + end) / 2)] : []),
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

/** Whether a drawing has come to the report’s own month, which is spread out beyond the scale of years. */
const isBeyond = ({ along, today }: Measures, now: number): boolean => now > along(today) + 1;

/** A short stroke for every decade, and a bracket around what is one month. */
export function drawTicks(measures: Measures, now: number): Mark {
  const { narrow, along, decades, size, middle, bank, today, end } = measures;
  const edge = narrow ? middle - bank : size.height - 22;
  const tick = (t: number, length: number): string =>
    narrow ? `M${px(edge)},${px(t)}h${-length}` : `M${px(t)},${px(edge)}v${-length}`;
  const last = along(today) + 2;
  const bracket = narrow
    ? `M${px(edge - 2)},${px(last)}h-5V${px(end)}h5`
    : `M${px(last)},${px(edge - 6)}v5H${px(end)}v-5`;
  const d = decades.map((year) => tick(along(year), narrow ? 5 : 6));
  return svg.path(
    { class: 'tick', d: [...d, isBeyond(measures, now) ? bracket : ''].join('') },
    'ticks',
  );
}
