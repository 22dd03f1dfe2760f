import { atLeisure } from './at-leisure.ts';
import { stepAround } from './stage-parts.ts';

/** Safari refuses more than 100 changes of the address in 30 seconds; a pause in reading is enough. */
const PAUSE = 250;

/**
 * Keep the address at the step being read, without adding to the history. What was followed to inside
 * that step, a citation, keeps its own address.
 * @param keepPlace hears which step the reader is at, to find it again another day, each time it is another one
 * @returns a function to call with the id of the step at the reading line, or `undefined` between scenes
 */
export function followInAddress(
  stepIds: ReadonlySet<string>,
  keepPlace?: (step: string | undefined) => void,
): (id: string | undefined) => void {
  let reading: string | undefined;
  let kept: string | undefined;
  /** The step that the address leads to, be it to a citation inside it. */
  const addressed = (id: string): string | undefined => {
    if (stepIds.has(id)) return id;
    const element = document.getElementById(id);
    return element ? stepAround(element)?.id : undefined;
  };
  const say = atLeisure(() => {
    // As it stands: a step’s id needs no decoding, and what cannot be decoded is no step’s.
    const step = addressed(location.hash.slice(1));
    if (reading !== kept) keepPlace?.(reading);
    kept = reading;
    if (step === reading) return;
    const { pathname, search } = location;
    const hash = reading === undefined ? '' : `#${reading}`;
    history.replaceState(history.state, '', hash || pathname + search);
  }, PAUSE);
  return (id) => {
    reading = id;
    say();
  };
}
