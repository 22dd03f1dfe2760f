/** A margin beside a passage in which notes can stand, in pixels of the window. */
export type Margin = {
  readonly left: number;
  readonly width: number;
  readonly top: number;
  readonly bottom: number;
};

/** A passage with a margin of its own: its elements, one below the other. */
type Passage = readonly [HTMLElement, ...HTMLElement[]];

/** Room to the text and to what is beyond the margin, and how wide notes are, in rem. */
const REM = { room: 2, least: 12, most: 18 };

/**
 * The passages of a text: the steps of each scene whose picture stands beside them, and whatever stands
 * between scenes. A map that fills the window has no margin.
 */
export function passagesOf(text: Element): Passage[] {
  const passages: [HTMLElement, ...HTMLElement[]][] = [];
  let goesOn = false;
  for (const child of text.children) {
    if (!(child instanceof HTMLElement)) continue;
    const isScene = child.matches('.scene, .full');
    const steps = child.matches('.is-full-bleed')
      ? null
      : child.querySelector<HTMLElement>('.scene-steps');
    if (isScene && steps) passages.push([steps]);
    else if (!isScene && goesOn) passages.at(-1)?.push(child);
    else if (!isScene) passages.push([child]);
    goesOn = !isScene;
  }
  return passages;
}

/** The margin of a passage; nothing where it has no room for notes. */
export function marginOf(passage: Passage): Margin | undefined {
  const boxes = passage.map((each) => each.getBoundingClientRect());
  const text = boxes.find(({ width }) => width > 0);
  if (!text) return undefined;
  const rem = parseFloat(getComputedStyle(document.documentElement).fontSize);
  const stage = passage[0].parentElement?.querySelector(':scope > .stage')?.getBoundingClientRect();
  const beyond = stage?.left ?? document.documentElement.clientWidth;
  const isBefore = stage !== undefined && stage.right <= text.left;
  const room = isBefore ? text.left - stage.right : beyond - text.right;
  const width = Math.min(REM.most, room / rem - 2 * REM.room) * rem;
  if (width < REM.least * rem) return undefined;
  return {
    left: isBefore ? text.left - REM.room * rem - width : text.right + REM.room * rem,
    width,
    top: Math.min(...boxes.map(({ top }) => top)),
    bottom: Math.max(...boxes.map(({ bottom }) => bottom)),
  };
}
