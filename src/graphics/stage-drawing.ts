import type { Composition } from './composition.ts';
import type { Point } from './view-of-picture.ts';

/** A live picture inside a stage, whatever draws it. */
export type StageDrawing = {
  /** Work out what a state needs before it is shown, in tasks of their own. Charts need nothing. */
  prepare?(state: string): Promise<void>;
  /** Show a state, from wherever the picture is now; `animate: false` cuts. */
  show(state: string, options: { animate: boolean }): void;
  /** Resolves when nothing moves or loads any more. */
  settled(): Promise<void>;
  /** Draw again for the element's new size, without moving. */
  resize(): void;
  /** Lend the picture to the reader, to be moved and zoomed; `false` goes back to the telling. */
  explore(on: boolean): void;
  /** Move a picture that is lent, by pixels, as far as there is something to see. */
  move(by: Point): void;
  /** Make a picture that is lent `times` as large around a point of the element, within its limits. */
  zoom(times: number, around: Point): void;
  /** The reader’s move is over: draw what needs more than following it. */
  rest(): void;
  destroy(): void;
};

/** What a drawing may ask of the page around it, and the name it goes by. */
export type MountOptions = {
  /** The scene’s id, which no other drawing of the page has. */
  readonly id: string;
  /** Whether the reader wants pictures to cut. */
  readonly reducedMotion: () => boolean;
  /**
   * The part of the element that the subject keeps to: all of it, or where words pass over a map, what
   * they leave. Asks for the page’s layout: not while it scrolls.
   */
  readonly subject: () => Composition['subject'];
  /** Hears where a map looks once it has come to rest, as `lat,lng,zoom`. */
  readonly onView: (view: string) => void;
};

/** Draws a scene of one kind into an element, from the data that the build wrote for it. */
export type Mount = (
  element: HTMLElement,
  data: unknown,
  options: MountOptions,
) => StageDrawing | Promise<StageDrawing>;
