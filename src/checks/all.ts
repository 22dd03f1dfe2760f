import { factRules } from './fact-rules.ts';
import { fileRules } from './file-rules.ts';
import { nameRules } from './name-rules.ts';
import { noteRules } from './note-rules.ts';
import { proseRules } from './prose-rules.ts';
import { nameOf, type Check, type Rule } from './rule.ts';
import { sceneRules } from './scene-rules.ts';
import { timeRules } from './time-rules.ts';

const applied = [
  ...proseRules,
  ...noteRules,
  ...nameRules,
  ...sceneRules,
  ...timeRules,
  ...factRules,
];

/** Every rule that is held to what was read. */
export const checks: readonly Check[] = applied.map(({ check }) => check);

/** Every rule the content is held to, in the order of the alphabet. */
const rules: readonly Rule[] = [
  ...fileRules,
  ...applied.map((rule) => ({ ...rule, name: nameOf(rule) })),
].toSorted((a, b) => (a.name < b.name ? -1 : 1));

/** The names of the rules that warn only. */
export const warnings: ReadonlySet<string> = new Set(
  rules.filter(({ level }) => level === 'warning').map(({ name }) => name),
);

/** The table of rules in the editor’s guide, as Markdown. */
export function rulesMarkdown(): string {
  const rows = rules.map(
    ({ name, asks, mend, level }) =>
      `| \`${name}\`${level === undefined ? '' : ' (warns)'} | ${asks} | ${mend} |`,
  );
  return ['| Rule | It asks | To mend it |', '| --- | --- | --- |', ...rows].join('\n');
}
