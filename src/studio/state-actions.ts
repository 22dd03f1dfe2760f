import { findElement } from '../components/find-element.ts';
import { problemItem } from '../preview/problem-notice.ts';
import { askChange } from './ask-change.ts';
import type { EditedState } from './edited-state.ts';
import type { ChangeAnswer } from './saving/change-answer.ts';

/** How long a hand rests before a change is tried, in milliseconds. */
const PAUSE = 300;

/** Try each change after a pause, say what would not fit, and save or copy when asked. */
export function startActions(root: ParentNode, edited: EditedState, token: string): void {
  const said = findElement(root, '#actions output', HTMLOutputElement);
  const text = findElement(root, '#state-text', HTMLElement);
  const problems = findElement(root, '#state-problems', HTMLElement);
  const save = findElement(root, '[name="save"]', HTMLButtonElement);
  let asked = 0;
  let pause: ReturnType<typeof setTimeout>;

  const ask = async (wantsSave: boolean): Promise<void> => {
    clearTimeout(pause);
    const turn = ++asked;
    const answer = await askChange(edited, { token, save: wantsSave }).catch(
      (error: unknown): ChangeAnswer => ({
        refused: `The preview does not answer: ${String(error)}`,
        problems: [],
        text: '',
        isSaved: false,
      }),
    );
    // Changed again since: another answer is on its way.
    if (turn !== asked) return;
    problems.replaceChildren(...answer.problems.map(problemItem));
    if (answer.refused === undefined) text.textContent = answer.text;
    said.value = wordsFor(answer, edited.changes().length > 0);
    save.disabled = edited.changes().length === 0 || answer.isSaved;
    for (const [window, markup] of Object.entries(answer.pictures ?? {})) {
      showPicture(findElement(root, `#drawn-${window}`, HTMLElement), markup);
    }
  };

  edited.onChange(() => {
    clearTimeout(pause);
    pause = setTimeout(() => void ask(false), PAUSE);
  });
  save.addEventListener('click', () => void ask(true));
  findElement(root, '[name="copy"]', HTMLButtonElement).addEventListener('click', () => {
    void navigator.clipboard.writeText(text.textContent).then(() => (said.value = 'Copied.'));
  });
  findElement(root, '[name="leave"]', HTMLButtonElement).addEventListener('click', () =>
    location.reload(),
  );
  void ask(false);
}

function wordsFor({ refused, problems, isSaved }: ChangeAnswer, isChanged: boolean): string {
  if (refused !== undefined) return refused;
  if (isSaved) return 'Saved.';
  if (problems.some(({ isWarning }) => isWarning !== true))
    return 'This would not fit together, and is not saved:';
  return isChanged ? 'Not saved yet.' : 'As it is in its file.';
}

/** Bring a drawing, written as SVG, into a page. */
function showPicture(element: HTMLElement, markup: string): void {
  const drawn = new DOMParser().parseFromString(markup, 'image/svg+xml').documentElement;
  element.replaceChildren(document.importNode(drawn, true));
}
