import { dateText } from './calendar.ts';
import type { Moment } from './moment.ts';

/** A moment in words, exactly as precise as it is known: “late 1960s”, “October 1, 2019”. */
export function momentText(moment: Moment): string {
  switch (moment.precision) {
    case 'day':
      return dateText(moment.date);
    case 'month':
      return withPart(dateText(moment.month), moment.part);
    case 'season':
      return `${moment.season} ${moment.year}`;
    case 'year':
      return withPart(String(moment.year), moment.part);
    case 'decade':
      return withPart(`${moment.decade}s`, moment.part);
    case 'century':
      return `${moment.century}th century`;
  }
}

function withPart(text: string, part: string | undefined): string {
  return part === undefined ? text : part === 'mid' ? `mid-${text}` : `${part} ${text}`;
}
