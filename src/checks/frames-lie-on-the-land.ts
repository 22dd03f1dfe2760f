import type { Bounds } from '../schemas/lon-lat.ts';
import type { Draft } from '../story/draft.ts';
import { framesOf } from '../story/frames-of.ts';
import type { Problem } from '../story/problem.ts';

/** A frame is at least so wide and so high, in degrees: some three hundred meters. */
const SMALLEST = 0.003;

/** The frame of a map’s state lies on the land that is drawn, and is wide enough to show some of it. */
export function framesLieOnTheLand(draft: Draft): Problem[] {
  const land = draft.baseMap.data?.explored;
  return framesOf(draft).flatMap(({ frame, at }) => {
    const wrong = whatIsWrong(frame, land);
    return wrong === undefined ? [] : [{ ...at, ...wrong, rule: 'frames-lie-on-the-land' }];
  });
}

type Words = Pick<Problem, 'message' | 'fix'>;

function whatIsWrong(
  [west, south, east, north]: Bounds,
  land: Bounds | undefined,
): Words | undefined {
  const written = `[${[west, south, east, north].join(', ')}]`;
  if (east - west < SMALLEST || north - south < SMALLEST) {
    return {
      message: `The frame ${written} is only a few meters wide or high.`,
      fix: 'Write [west, south, east, north] in degrees, such as [40.7, 34.2, 41.2, 34.6].',
    };
  }
  if (land === undefined || meets([west, south, east, north], land)) return undefined;
  const swapped = [south, west, north, east] as const;
  return {
    message: `The frame ${written} shows nothing of the land that is drawn, which reaches from ${land[0]} to ${land[2]} degrees east and from ${land[1]} to ${land[3]} north.`,
    fix: meets(swapped, land)
      ? `Write the longitude first: [${swapped.join(', ')}].`
      : 'Correct the numbers: [west, south, east, north].',
  };
}

const meets = (one: Bounds, other: Bounds): boolean =>
  one[0] < other[2] && one[2] > other[0] && one[1] < other[3] && one[3] > other[1];
