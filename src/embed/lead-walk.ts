import { hearStepKeys } from '../scenes/step-keys.ts';
import type { EmbedChoice } from './embed-choice.ts';
import { embedPartOf } from './embed-parts.ts';
import type { EmbedWalk, StepCause } from './embed-walk.ts';
import { playSteps } from './play-steps.ts';
import { hearSwipes } from './swipe.ts';

/**
 * Let the reader lead the walk through an embed: by the buttons of its stages, by keys and by swipes;
 * where its address asks for that, it goes on by itself until they do.
 */
export function leadWalk(page: Document, walk: EmbedWalk, choice: EmbedChoice): void {
  const go = (by: number, cause: StepCause): boolean => walk.goTo(walk.at() + by, cause);
  for (const { parts } of new Set(walk.stops.map(({ stage }) => stage))) {
    parts.previous.addEventListener('click', () => go(-1, 'button'));
    parts.next.addEventListener('click', () => go(1, 'button'));
  }
  hearStepKeys(
    (by) => go(by, 'key'),
    () => true,
    choice.mode === 'present' ? KEYS_OF_REMOTES : undefined,
  );
  hearSwipes(embedPartOf(page, 'story'), (by) => go(by, 'swipe'));
  if (choice.play > 0) playSteps(walk, choice.play);
}

/** What the remotes of speakers send, and what goes on in other programs that present. */
const KEYS_OF_REMOTES = { PageDown: 1, PageUp: -1, ' ': 1 } as const;
