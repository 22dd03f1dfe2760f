import type { StageDrawing } from '../graphics/stage-drawing.ts';

/** What a drawing may tell of itself, and the name it goes by. */
type MountOptions = {
  /** The scene’s id. */
  readonly id: string;
  /** Hears where a map looks, as `lat,lng,zoom`. */
  readonly onView: (view: string) => void;
};

/** Draws a scene of one kind into an element, from the data that the build wrote for it. */
export type Mount = (
  element: HTMLElement,
  data: unknown,
  options: MountOptions,
) => StageDrawing | Promise<StageDrawing>;

/** How a page brings the code of a kind; it fails where that does not come. */
export type BringMount = (kind: string) => Promise<Mount>;
