import type { Position, Problem } from './problem.ts';

/** What an editor has answered to a warning, in a comment beside the fields of its file. */
export type Answer = Position & {
  readonly file: string;
  /** The rule that warned. */
  readonly rule: string;
  /** Words of the warning that tell it from others of the rule; any of the file where there are none. */
  readonly about: string | undefined;
  /** Why it stays as it is. */
  readonly reason: string;
};

/** The answers in a YAML text: lines such as `# accepted steps-show-their-places “north-bank”: It lies beyond the edge.` */
export function answersIn(text: string, file: string, linesBefore: number): Answer[] {
  return text.split('\n').flatMap((words, index): Answer[] => {
    const [, before = '', rule = '', about, reason = ''] = ANSWER.exec(words) ?? [];
    if (rule === '') return [];
    const column = before.length + 1;
    return [{ file, line: index + 1 + linesBefore, column, rule, about, reason: reason.trim() }];
  });
}

const ANSWER = /^(\s*)#\s*accepted\s+([\w-]+)(?:\s+[“"'‘](.+?)[”"'’](?=\s*:|\s*$))?\s*(?::(.*))?$/;

/** Whether an answer speaks of this problem. */
export const answers = ({ file, rule, about }: Answer, problem: Problem): boolean =>
  file === problem.file &&
  rule === problem.rule &&
  (about === undefined || problem.message.includes(about));
