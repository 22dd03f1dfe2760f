import { inApa } from '../../citations/apa.ts';
import { inChicago } from '../../citations/chicago.ts';
import type { CslItem } from '../../citations/csl.ts';
import type { Run } from '../../citations/styled-text.ts';

/** A citation to be copied, with what it is of and after which style. */
export type ReadyCitation = { readonly for: string; readonly runs: readonly Run[] };

/**
 * A page of this edition and the report that it retells, each after the two styles asked for most.
 * @param kind what the page is called: “chapter”
 */
export const readyCitations = (
  page: CslItem,
  report: CslItem,
  kind: 'chapter' | 'figure',
): ReadyCitation[] => [
  { for: `This ${kind}, Chicago`, runs: inChicago(page) },
  { for: 'The report it retells, Chicago', runs: inChicago(report) },
  { for: `This ${kind}, APA`, runs: inApa(page) },
  { for: 'The report it retells, APA', runs: inApa(report) },
];
