import type { Size } from './mark.ts';

/** A place, or a way, in pixels from left and from top. */
export type Point = { readonly x: number; readonly y: number };

/** How a picture is looked at: made `scale` times as large, then moved by `x` and `y` pixels. */
export type ViewOfPicture = Point & { readonly scale: number };

/** The picture as it is told. */
export const WHOLE: ViewOfPicture = { scale: 1, x: 0, y: 0 };

/** How large a reader may make a picture. */
const MOST = 8;

/** The view moved by some pixels: as far as the picture goes, in an element of `size`. */
export function movedBy({ scale, x, y }: ViewOfPicture, by: Point, size: Size): ViewOfPicture {
  const within = (at: number, room: number): number =>
    Math.min(0, Math.max(at, room - room * scale)) || 0;
  return { scale, x: within(x + by.x, size.width), y: within(y + by.y, size.height) };
}

/** The view made `times` as large around a point, which stays where it is as far as the picture goes. */
export function zoomedBy(
  view: ViewOfPicture,
  times: number,
  around: Point,
  size: Size,
): ViewOfPicture {
  const scale = Math.min(MOST, Math.max(1, view.scale * times));
  const stays = (at: number, point: number): number => point - ((point - at) * scale) / view.scale;
  const zoomed = { scale, x: stays(view.x, around.x), y: stays(view.y, around.y) };
  return movedBy(zoomed, { x: 0, y: 0 }, size);
}
