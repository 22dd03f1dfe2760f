import type { LonLat } from '../../schemas/lon-lat.ts';

/** How near the end of one line and the start of another have to be to be one river; degrees. */
const NEAR = 0.25;

/**
 * A river with what leads to it from beyond its source of detail, and what leads on from there.
 * @param line downstream, as are the courses that may join it
 */
export function wholeCourse(
  line: readonly LonLat[],
  courses: readonly (readonly LonLat[])[],
): LonLat[] {
  const above = courses.find((course) => isNear(course.at(-1), line[0])) ?? [];
  const below = courses.find((course) => isNear(line.at(-1), course[0])) ?? [];
  return [...above, ...line, ...below];
}

const isNear = (end: LonLat | undefined, start: LonLat | undefined): boolean =>
  end !== undefined &&
  start !== undefined &&
  Math.hypot(end[0] - start[0], end[1] - start[1]) < NEAR;
