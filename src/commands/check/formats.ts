import { formatProblems } from '../../story/format-problems.ts';
import type { Problem } from '../../story/problem.ts';

/** Writes problems down, for people or for programs. */
type Format = (problems: readonly Problem[]) => string;

/** The forms in which problems can be told: `--format github`. */
export const FORMATS: Readonly<Record<'pretty' | 'json' | 'github' | 'sarif', Format>> = {
  pretty: formatProblems,
  json: (problems) => JSON.stringify(problems, null, 2),
  github: (problems) => problems.map(asCommand).join('\n'),
  sarif: (problems) => JSON.stringify(asSarif(problems), null, 2),
};

/** Whether problems can be told in a form of this name. */
export const isFormat = (name: string): name is keyof typeof FORMATS =>
  Object.hasOwn(FORMATS, name);

/** A line that GitHub shows beside the line of a change. */
function asCommand({ file, line, column, message, fix, rule, isWarning }: Problem): string {
  const level = isWarning === true ? 'warning' : 'error';
  const where = `file=${escaped(file)},line=${line},col=${column},title=${rule}`;
  return `::${level} ${where}::${`${message} ${fix}`.replace(/%/g, '%25').replace(/\n/g, '%0A')}`;
}

const escaped = (value: string): string =>
  value.replace(/%/g, '%25').replace(/:/g, '%3A').replace(/,/g, '%2C');

/** A log in the Static Analysis Results Interchange Format, which editors and code hosts read. */
function asSarif(problems: readonly Problem[]) {
  const rules = [...new Set(problems.map(({ rule }) => rule))];
  return {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'content check', rules: rules.map((id) => ({ id })) } },
        columnKind: 'unicodeCodePoints',
        results: problems.map(({ file, line, column, message, fix, rule, isWarning }) => ({
          ruleId: rule,
          level: isWarning === true ? 'warning' : 'error',
          message: { text: `${message} ${fix}` },
          locations: [
            {
              physicalLocation: {
                artifactLocation: { uri: encodeURI(file) },
                region: { startLine: line, startColumn: column },
              },
            },
          ],
        })),
      },
    ],
  };
}
