/** One of a scene's states, by its name. Throws where there is none, which the checks have ruled out. */
export function stateNamed<State>(states: Readonly<Record<string, State>>, name: string): State {
  const state = states[name];
  if (state === undefined) throw new Error(`The scene has no state “${name}”.`);
  return state;
}
