import { forget, keep, kept } from './kept.ts';

const NAME = 'read';

/** The ids of the steps that were read in this browser. */
export function stepsRead(): ReadonlySet<string> {
  const ids = kept(NAME);
  return new Set(Array.isArray(ids) ? ids.filter((id) => typeof id === 'string') : []);
}

/** Keep that a step was read. */
export function keepRead(step: string): void {
  const read = stepsRead();
  if (!read.has(step)) keep(NAME, [...read, step]);
}

/** Forget what was read. */
export function forgetRead(): void {
  forget(NAME);
}
