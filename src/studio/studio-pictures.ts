import { THEMES, type Theme } from '../graphics/theme-tokens.ts';
import { STILL_SIZES } from '../scenes/still-sizes.ts';

/** The windows for which pictures are shown, and how large they are drawn, in pixels. */
export const WINDOWS = { desk: STILL_SIZES.wide, phone: STILL_SIZES.narrow } as const;

/** A window for which a picture is drawn. */
export type Window = keyof typeof WINDOWS;

/** A picture of a state: for a window, in a theme. */
export type StudioPicture = { readonly window: Window; readonly theme: Theme };

/** Every picture of a state, as they stand side by side. */
export const STUDIO_PICTURES: readonly StudioPicture[] = (['desk', 'phone'] as const).flatMap(
  (window) => THEMES.map((theme) => ({ window, theme })),
);

/** Where a picture of a state is to be had. */
export const pictureOf = (
  scene: string,
  state: string,
  { window, theme }: StudioPicture,
): `/${string}` => `/studio/drawings/${scene}/${state}.${window}.${theme}.svg`;

/** Which picture a file’s name asks for; none where there is no such window or theme. */
export function askedPicture(
  file: string,
): (StudioPicture & { readonly state: string }) | undefined {
  const [state = '', window, theme] = file.split('.');
  const picture = STUDIO_PICTURES.find((each) => each.window === window && each.theme === theme);
  return picture && { state, ...picture };
}
