import { wayBack, type WayBack } from './way-back.ts';

/**
 * Everything but a button that leads back from a picture to its telling: Escape, Back in the history,
 * and scrolling on, as soon as it is meant.
 * @param keysGo whether a key that was pressed is for something that lies over the picture
 * @param back called when the reader does one of them
 * @returns called when the picture is lent; what that returns, when it is taken back
 */
export function leadBack(
  keysGo: (target: EventTarget | null) => boolean,
  back: () => void,
): () => () => void {
  const entry = wayBack(back);
  return () => lead(entry, keysGo, back);
}

function lead(
  entry: WayBack,
  keysGo: (target: EventTarget | null) => boolean,
  back: () => void,
): () => void {
  const watching = new AbortController();
  const { signal } = watching;
  const from = scrollY;
  entry.open();
  document.addEventListener(
    'keydown',
    (event) => {
      if (event.key !== 'Escape' || event.defaultPrevented || keysGo(event.target)) return;
      event.preventDefault();
      back();
    },
    { signal },
  );
  const onScroll = (): void => {
    if (Math.abs(scrollY - from) > innerHeight / 2) back();
  };
  addEventListener('scroll', onScroll, { signal, passive: true });
  return () => {
    watching.abort();
    entry.close();
  };
}
