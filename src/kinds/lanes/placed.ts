import type { Stretch } from '../../charts/dissolve.ts';
import type { PlacedKey } from '../../charts/key.ts';
import type { TextBlock } from '../../charts/text-block.ts';
import type { Point } from '../../graphics/shapes.ts';
import type { Frame } from './frame.ts';
import type { Band, LanesScene } from './schema.ts';

/** One band in pixels; its stretches run down the drawing. */
export type PlacedBand = {
  readonly band: Band;
  /** Whether it belongs to the years that the state tells. */
  readonly told: boolean;
  readonly start: Stretch;
  readonly end: Stretch;
  readonly pieces: readonly Stretch[];
  /** The end of the years told, and the pieces up to it. */
  readonly limit: number;
  readonly until: readonly Stretch[];
  readonly left: number;
  readonly width: number;
};

/** One lane in pixels. */
export type PlacedLane = {
  readonly id: string;
  readonly label: string;
  readonly left: number;
  readonly width: number;
  /** Where the words beside its bands begin. */
  readonly words: number;
  readonly bands: readonly PlacedBand[];
};

/** A dated event on the line, in pixels from the top. */
export type PlacedEvent = {
  readonly event: LanesScene['events'][number];
  readonly y: number;
  readonly told: boolean;
};

/** Words beside a band, with the line that leads from it where they had to move. */
export type PlacedLabel = { readonly block: TextBlock; readonly leader?: readonly Point[] };

/** What a sign of the key stands for. */
export type KeySign = keyof LanesScene['key'];

/** The whole drawing in pixels. */
export type PlacedLanes = {
  readonly frame: Frame;
  /** The stretch of years the state tells. */
  readonly window: Stretch;
  readonly line: readonly ({ readonly id: string } & Pick<PlacedBand, 'pieces' | 'until'>)[];
  readonly lanes: readonly PlacedLane[];
  readonly events: readonly PlacedEvent[];
  /** The date and what happened, the names of the lanes, and the years. */
  readonly heads: readonly TextBlock[];
  readonly labels: readonly PlacedLabel[];
  readonly key: PlacedKey<KeySign>;
};
