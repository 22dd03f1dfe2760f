import type { EditedState } from './edited-state.ts';
import { CHANGE_PATH, type ChangeAnswer } from './saving/change-answer.ts';
import { TOKEN_HEADER } from './saving/may-change.ts';

/** Ask what would become of a scene’s file, or to save it. Rejects where the preview does not answer. */
export async function askChange(
  edited: EditedState,
  { token, save }: { readonly token: string; readonly save: boolean },
): Promise<ChangeAnswer> {
  const { scene, state } = edited.known;
  const base = import.meta.env.BASE_URL.replace(/\/$/, '');
  const response = await fetch(`${base}/${CHANGE_PATH}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', [TOKEN_HEADER]: token },
    body: JSON.stringify({ scene, state, changes: edited.changes(), save }),
  });
  return (await response.json()) as ChangeAnswer;
}
