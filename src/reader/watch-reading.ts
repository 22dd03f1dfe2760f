import { keepRead } from './steps-read.ts';

/** How long a step must be at the reading line before it counts as read, in milliseconds. */
const LONG_ENOUGH = 1000;

/** Keep which steps are read. @returns a function to call with each step that comes to the reading line */
export function watchReading(): (step: HTMLElement) => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  return ({ id }) => {
    clearTimeout(timer);
    timer = setTimeout(() => keepRead(id), LONG_ENOUGH);
  };
}
