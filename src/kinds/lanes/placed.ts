import type { Band, LanesScene } from './schema.ts';
import type { Stretch } from '../../charts/dissolve.ts';
import type { TextBlock } from '../../charts/text-block.ts';
import type { Frame } from './frame.ts';

/** One band in pixels. */
export type PlacedBand = {
  readonly band: Band;
  /** Whether it belongs to the years that the state tells. */
  readonly told: boolean;
  readonly start: Stretch;
  readonly end: Stretch;
  readonly pieces: readonly Stretch[];
  readonly top: number;
  readonly height: number;
};

/** One lane in pixels. */
export type PlacedLane = {
  readonly id: string;
  readonly label: string;
  readonly top: number;
  readonly height: number;
  readonly bands: readonly PlacedBand[];
};

/** A dated event on the line, in pixels from the left. */
export type PlacedEvent = {
  readonly event: LanesScene['events'][number];
  readonly x: number;
  readonly told: boolean;
};

/** The whole drawing in pixels. */
export type PlacedLanes = {
  readonly plane: Frame;
  /** The stretch of years the state tells. */
  readonly window: Stretch;
  readonly line: readonly { readonly id: string; readonly pieces: readonly Stretch[] }[];
  readonly lanes: readonly PlacedLane[];
  readonly events: readonly PlacedEvent[];
  readonly labels: readonly TextBlock[];
};
