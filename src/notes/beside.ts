/** Room kept to the window’s edges, and between the box and what it stands beside, in pixels. */
const ROOM = { edge: 16, gap: 8 };
/** A box with less height than this cannot be read: it rather covers what it belongs to. */
const LEAST = 120;

/** A rectangle of the window, in pixels from its corner. */
export type Edges = Readonly<Record<'left' | 'top' | 'right' | 'bottom', number>>;
type Size = { readonly width: number; readonly height: number };

/** How a box stands beside something: on which side, how far away, and how high it may be. */
export type Stand = {
  readonly side: 'above' | 'below';
  readonly gap: number;
  readonly height: number;
};

/**
 * How a box stands best: below if it fits there, above if it fits there, else where there is more
 * room, no higher than that. All of the window’s, in pixels.
 * @param height of the box, where nothing limits it
 */
export function standBeside(beside: Edges, height: number, window: Size): Stand {
  const room = {
    below: window.height - beside.bottom - ROOM.gap - ROOM.edge,
    above: beside.top - ROOM.gap - ROOM.edge,
  };
  const side = height <= room.below || room.below >= room.above ? 'below' : 'above';
  if (height <= room[side]) return { side, gap: ROOM.gap, height };
  const least = Math.min(height, LEAST);
  // Where nothing leaves it room, it moves over what it belongs to until it is inside the window.
  const over = Math.max(0, least - room[side]);
  return { side, gap: ROOM.gap - over, height: Math.max(room[side], least) };
}

/** Where the corner of a box that stands so is in the window; sideways it never leaves the window. */
export function cornerOf(
  { side, gap, height }: Stand,
  beside: Edges,
  box: Size,
  window: Size,
): { readonly left: number; readonly top: number } {
  const most = window.width - box.width - ROOM.edge;
  return {
    left: Math.max(ROOM.edge, Math.min(beside.left - box.width / 3, most)),
    top: side === 'below' ? beside.bottom + gap : beside.top - gap - height,
  };
}
