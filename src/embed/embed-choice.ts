/**
 * How a frame shows its steps.
 *
 * - `steps`: one at a time, picture and words fitted into the frame
 * - `scroll`: by scrolling within the frame
 * - `stack`: each step’s words followed by its still; what is there without any script
 * - `static`: one step, with nothing to press
 * - `present`: as `steps`, large, for a talk or a wall
 */
export const EMBED_MODES = ['steps', 'scroll', 'stack', 'static', 'present'] as const;
type EmbedMode = (typeof EMBED_MODES)[number];

/** The light that a frame is drawn in; `auto` is whatever the reader’s system asks for. */
export const EMBED_THEMES = ['auto', 'light', 'dark'] as const;
type EmbedTheme = (typeof EMBED_THEMES)[number];

/** What an embed’s address asks for. */
export type EmbedChoice = {
  readonly mode: EmbedMode;
  readonly theme: EmbedTheme;
  /** The id of the step to begin at. */
  readonly step: string | undefined;
  /** The ids of the first and the last step to show, both included. */
  readonly from: string | undefined;
  readonly to: string | undefined;
  /** Steps on by itself after so many seconds; 0: never. */
  readonly play: number;
};

/** The shortest and the longest time for which a step stands where a frame plays, in seconds. */
const PLAY_SECONDS = { least: 3, most: 120 } as const;

/** Read what an address asks for. What nobody can mean is as if it were not there. */
export function readChoice(search: string): EmbedChoice {
  const asked = new URLSearchParams(search);
  const text = (name: string): string | undefined => asked.get(name) || undefined;
  return {
    mode: EMBED_MODES.find((mode) => mode === asked.get('mode')) ?? 'steps',
    theme: EMBED_THEMES.find((theme) => theme === asked.get('theme')) ?? 'auto',
    step: text('step'),
    from: text('from'),
    to: text('to'),
    play: playSeconds(asked.get('play')),
  };
}

/** Write a choice as the end of an address, `?mode=scroll`; empty where all is as it would be anyway. */
export function writeChoice({ mode, theme, step, from, to, play }: Partial<EmbedChoice>): string {
  const asked = new URLSearchParams();
  if (mode && mode !== 'steps') asked.set('mode', mode);
  if (theme && theme !== 'auto') asked.set('theme', theme);
  for (const [name, value] of Object.entries({ step, from, to })) if (value) asked.set(name, value);
  if (play) asked.set('play', String(play));
  return asked.size > 0 ? `?${asked.toString()}` : '';
}

function playSeconds(written: string | null): number {
  const seconds = Number(written ?? 0);
  if (!Number.isFinite(seconds) || seconds <= 0) return 0;
  return Math.min(PLAY_SECONDS.most, Math.max(PLAY_SECONDS.least, seconds));
}

/** The steps from one to another, of a list in reading order; all where neither is in the list. */
export function chosenSteps<Step extends { readonly id: string }>(
  steps: readonly Step[],
  { from, to }: Pick<EmbedChoice, 'from' | 'to'>,
): readonly Step[] {
  const first = Math.max(
    0,
    steps.findIndex(({ id }) => id === from),
  );
  const last = steps.findIndex(({ id }) => id === to);
  return steps.slice(first, last < first ? undefined : last + 1);
}
