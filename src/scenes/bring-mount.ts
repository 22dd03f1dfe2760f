import type { Mount } from '../graphics/stage-drawing.ts';

/** How a page brings the code of a kind; it fails where that does not come. */
export type BringMount = (kind: string) => Promise<Mount>;
