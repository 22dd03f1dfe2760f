import { scenesIn, stepsIn } from '../scenes/stage-parts.ts';
import { chosenSteps, type EmbedChoice } from './embed-choice.ts';
import { notesIn } from './embed-parts.ts';

/**
 * Leave in the page what its address asks for: the steps from one to another, and the words between
 * their scenes. What stands before the first or after the last goes only where that one was named.
 */
export function keepChosen(page: ParentNode, choice: Pick<EmbedChoice, 'from' | 'to'>): void {
  if (choice.from === undefined && choice.to === undefined) return;
  const steps = stepsIn(page);
  const chosen = new Set(chosenSteps(steps, choice));
  const isNamed = (name: string | undefined): boolean => steps.some(({ id }) => id === name);
  for (const step of steps) if (!chosen.has(step)) step.remove();

  const scenes = scenesIn(page);
  const kept = scenes.filter((scene) => stepsIn(scene).length > 0);
  const [first, last] = [kept.at(0), kept.at(-1)];
  if (!first || !last) return;
  for (const scene of scenes) if (!kept.includes(scene)) scene.remove();
  const around = [...(first.parentElement?.children ?? [])];
  const before = around.slice(0, around.indexOf(first));
  const after = around.slice(around.indexOf(last) + 1);
  const gone = [...(isNamed(choice.from) ? before : []), ...(isNamed(choice.to) ? after : [])];
  for (const element of gone) element.remove();
  keepCited(page);
}

/** Leave in the list of notes those that the words that are left cite. */
function keepCited(page: ParentNode): void {
  const cited = new Set(
    [...page.querySelectorAll<HTMLAnchorElement>('a.noteref')].map(({ hash }) => hash.slice(1)),
  );
  for (const note of notesIn(page)) if (!cited.has(note.id)) note.remove();
}
