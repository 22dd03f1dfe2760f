import scrollama from 'scrollama';
import { isFramed } from './framed.ts';

/** What scrollama 3.2 does beyond its own types: any share is a fair offset, and `offset` sets a new one. */
type Scroller = ReturnType<typeof scrollama> & { offset(share: number): Scroller };
type Setup = Parameters<Scroller['setup']>[0] & { readonly root?: Document | null };
type Share = NonNullable<Setup['offset']>;

/**
 * Tell when a step crosses the reading line (a share of the window's height, 0 to 1). The only
 * file that knows scrollama.
 *
 * Scrollama says *that* something crossed, never *what* is to be shown: the exit of one step may
 * come after the entry of the next, and its index is shared by all instances on a page. So one
 * instance serves all steps, and the listener works the step out from geometry. Its observers
 * keep the window height they were made with: `refresh` makes them anew, through `offset`, since
 * another `setup` would leave a scroll listener behind.
 */
export function watchSteps(
  steps: readonly HTMLElement[],
  lineShare: () => number,
  onCross: () => void,
): { refresh(): void; stop(): void } {
  const scroller = scrollama() as Scroller;
  scroller
    .setup({ step: [...steps], offset: lineShare() as Share, root: ownWindow() } as Setup)
    .onStepEnter(onCross)
    .onStepExit(onCross);
  return {
    refresh: () => void scroller.offset(lineShare()),
    stop: () => scroller.destroy(),
  };
}

/**
 * In a frame of another site the margins that place the line are measured from the host’s window,
 * or from nothing at all, unless the frame’s own document is named as what they are measured from.
 */
const ownWindow = (): Document | null => (isFramed() ? document : null);
