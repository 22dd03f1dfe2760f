import type { ReadingPlace } from '../components/reading-place.ts';
import { atLeisure } from './at-leisure.ts';

/** Safari refuses more than 100 changes of the address in 30 seconds; a pause in reading is enough. */
const PAUSE = 250;

/**
 * Keep the address at the step being read, without adding to the history.
 * @param keepPlace hears where the reader is, to find it again another day
 * @returns a function to call with the id of the step at the reading line, or `undefined` between scenes
 */
export function followInAddress(
  stepIds: ReadonlySet<string>,
  keepPlace?: (place: ReadingPlace) => void,
): (id: string | undefined) => void {
  let reading: string | undefined;
  const say = atLeisure(() => {
    // As it stands: a step’s id needs no decoding, and what cannot be decoded is no step’s.
    const current = location.hash.slice(1);
    if (reading === undefined && !stepIds.has(current)) return;
    if ((reading ?? '') === current) return;
    const { pathname, search } = location;
    history.replaceState(
      history.state,
      '',
      reading === undefined ? pathname + search : `#${reading}`,
    );
    keepPlace?.({
      title: document.querySelector('h1')?.textContent ?? document.title,
      address: pathname + location.hash,
    });
  }, PAUSE);
  return (id) => {
    reading = id;
    say();
  };
}
