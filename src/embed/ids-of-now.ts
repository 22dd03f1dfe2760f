import { stepCalled } from '../scenes/step-called.ts';
import type { EmbedChoice } from './embed-choice.ts';

/** What an address asks for, where it may name steps by ids that they had before. */
export function withIdsOfNow(page: ParentNode, choice: EmbedChoice): EmbedChoice {
  const now = (name: string | undefined): string | undefined =>
    name === undefined ? undefined : (stepCalled(page, name)?.id ?? name);
  return { ...choice, step: now(choice.step), from: now(choice.from), to: now(choice.to) };
}
