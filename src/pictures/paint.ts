import { kept, nameFor } from './kept.ts';
import { painted } from './painter.ts';

/** Paint a flat and opaque SVG as a PNG, as large as it says. */
export const paint = (svg: string): Promise<Buffer> => paintAs(nameFor(svg), () => svg);

/**
 * The same for an SVG that is written only if its picture is not kept.
 * @param name what `nameFor` calls what is made of that SVG
 */
export const paintAs = (name: string, svg: () => string | Promise<string>): Promise<Buffer> =>
  kept(name, 'png', async () => painted(await svg()));
