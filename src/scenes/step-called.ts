import { stepsIn } from './stage-parts.ts';

/** The step that a link names by the id that it has, or had before; none where there is no such step. */
export function stepCalled(page: ParentNode, name: string): HTMLElement | undefined {
  if (name === '') return undefined;
  const steps = stepsIn(page);
  return (
    steps.find(({ id }) => id === name) ??
    // An id from before stands in an element of its own, where links without a script find it.
    steps.find(({ children }) => [...children].some(({ id }) => id === name))
  );
}
