import { isWholeText, type Draft } from '../story/draft.ts';
import { factMentions } from '../story/fact-mentions.ts';
import type { Problem } from '../story/problem.ts';

/** Every fact is told somewhere. */
export function factsAreTold(draft: Draft): Problem[] {
  const { facts } = draft;
  if (facts?.data === undefined || !isWholeText(draft)) return [];
  const told = new Set(factMentions(draft).flatMap((mention) => mention.facts));
  return Object.keys(facts.data.facts)
    .filter((id) => !told.has(id))
    .map((id) => ({
      file: facts.file,
      ...facts.locate(['facts', id]),
      message: `Nothing says that it tells the fact “${id}”.`,
      fix: `Write <Fact id="${id}">…</Fact> around it in a chapter, or # fact: ${id} above a field, or remove the fact.`,
      rule: 'facts-are-told',
    }));
}
