/**
 * How checks and builds take longer as a story grows: `npm run bench:builds`. Grows the second story
 * of the tests to 7, 70 and 700 chapters, or to as many as are named: `-- 7 70`. Needs a good half
 * hour in all; prints each size when it has been measured.
 */
import { timeBuild, type BuildTime } from './bench/build-times.ts';
import { tableOf } from './bench/table.ts';

const SIZES = [7, 70, 700];

const asked = process.argv.slice(2).map(Number);
if (asked.some((size) => !Number.isInteger(size) || size < 2)) {
  throw new Error('Sizes are numbers of chapters, 2 or more: npm run bench:builds -- 7 70');
}

const table = tableOf(
  [['chapters', 8]],
  ['files', 'check', 'build', 'rebuild', 'memory', 'chapters ×', 'build ×', 'memory ×'],
);
console.log(`Seconds of the processor, and most megabytes held by a build; rebuild: with one paragraph changed
${table.head}`);
let first: BuildTime | undefined;
for (const size of asked.length > 0 ? asked : SIZES) {
  const measured = timeBuild(size);
  first ??= measured;
  const { chapters, files, check, build, rebuild } = measured;
  console.log(
    table.row([
      chapters,
      files,
      ...[check, build, rebuild].map(({ seconds }) => seconds.toFixed(1)),
      build.megabytes.toFixed(0),
      ...[
        chapters / first.chapters,
        build.seconds / first.build.seconds,
        build.megabytes / first.build.megabytes,
      ].map((ratio) => `${ratio.toFixed(2)}×`),
    ]),
  );
}
