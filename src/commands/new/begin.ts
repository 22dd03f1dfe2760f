import { folderName } from '../../story/content-files.ts';
import { formatProblem } from '../../story/format-problems.ts';
import { errorsIn } from '../../story/problem.ts';
import { askAll, type Asker } from './ask.ts';
import { writeChanges } from './changes.ts';
import type { Noun, Present } from './noun.ts';
import { startTrial } from './trial.ts';

/** What is begun, where, and by whom. */
export type Beginning = {
  readonly noun: Noun;
  readonly contentDir: string;
  readonly present: Present;
  /** What was answered on the command line, by the names of the questions. */
  readonly given: ReadonlyMap<string, string>;
  /** Nobody, in scripts. */
  readonly asker: Asker | undefined;
};

/** What came of it, in lines to be told; nothing was written where `isDone` is false. */
export type Outcome = { readonly isDone: boolean; readonly lines: readonly string[] };

/** Ask, try the answers out of sight, and write all files or none. */
export async function begin(beginning: Beginning): Promise<Outcome> {
  const { noun, contentDir, present, given, asker } = beginning;
  const trial = startTrial(contentDir);
  try {
    const answered = await askAll({ noun, present, trial }, given, asker);
    if ('sorry' in answered) return { isDone: false, lines: answered.sorry };
    const { problems, changes } = trial.look(noun.plan(answered.answers, present));
    if (errorsIn(problems).length > 0) {
      return { isDone: false, lines: ['Nothing was written:', ...problems.map(formatProblem)] };
    }
    try {
      writeChanges(changes, contentDir);
    } catch (error) {
      const why = error instanceof Error ? error.message : String(error);
      return { isDone: false, lines: ['Nothing was written:', why] };
    }
    const folder = folderName(contentDir);
    const written = [...changes].map(
      ([file, { before }]) => `${before === undefined ? 'Wrote' : 'Changed'} ${folder}/${file}.`,
    );
    return {
      isDone: true,
      lines: [
        ...written,
        ...(problems.length > 0 ? problems.map(formatProblem) : ['It passes the check.']),
        noun.next(answered.answers),
      ],
    };
  } finally {
    trial.end();
  }
}
