import { momentSpan } from '../moment-span.ts';
import type { Span } from '../moment-span.ts';
import { momentText } from '../moment-text.ts';
import type { Boundary } from './boundary.ts';

/** The middle of a span, in years. */
const middle = ([from, to]: Span): number => (from + to) / 2;

/**
 * Where an end is drawn, in years: as one instant where the report gives a year or better, as the
 * whole stretch it can lie in where it gives less.
 */
export function boundarySpan(end: Boundary): Span {
  if (end.precision === 'between') {
    return [middle(momentSpan(end.first)), middle(momentSpan(end.last))];
  }
  const span = momentSpan(end);
  return span[1] - span[0] > 1 ? span : [middle(span), middle(span)];
}

/** An end in words: “late 1960s”, “between 2017 and 2019”. */
export function boundaryText(end: Boundary): string {
  if (end.precision !== 'between') return momentText(end);
  return `between ${momentText(end.first)} and ${momentText(end.last)}`;
}
