import type { Fact } from '../schemas/facts.ts';
import type { Draft } from '../story/draft.ts';
import { factMentions, type FactMention } from '../story/fact-mentions.ts';
import type { Problem } from '../story/problem.ts';
import { closeness, isSameNumber, isSameValue, isToldIn } from '../wording/same-value.ts';
import { toldValuesIn, type Value } from '../wording/told-values.ts';

const rule = 'facts-agree';

/** How many other places a message names. */
const MOST_PLACES = 4;

/** What tells a fact tells its number or its date, in whatever words. */
export function factsAgree(draft: Draft): Problem[] {
  const { facts: entry } = draft;
  if (entry?.data === undefined) return [];
  const facts = new Map(Object.entries(entry.data.facts));
  const mentions = factMentions(draft).filter(({ values }) => values.length > 0);
  const placeOf = (id: string): string =>
    `${entry.file}:${entry.locate(['facts', id, 'value']).line}`;
  return [
    ...[...facts].flatMap(([id, { value }]): Problem[] =>
      toldValuesIn(value).length === 1
        ? []
        : [
            {
              file: entry.file,
              ...entry.locate(['facts', id, 'value']),
              message: `“${value}” is not one number or one date.`,
              fix: 'Write one, as 40 percent, 190,000, 7 kilometers, or September 30, 2019.',
              rule,
            },
          ],
    ),
    ...mentions.flatMap((mention) =>
      mention.facts.flatMap((id): Problem[] => {
        const fact = facts.get(id);
        const value = fact && toldValuesIn(fact.value)[0]?.value;
        if (fact === undefined || value === undefined || tells(mention, fact, value)) return [];
        const others = mentions.filter((each) => each !== mention && each.facts.includes(id));
        const { file, line, column } = mention;
        return [
          {
            file,
            line,
            column,
            message: `${saidBy(mention, value, facts)}, and the fact “${id}” is ${fact.value}.`,
            fix: `Write ${fact.value} here, or correct ${[placeOf(id), ...places(others)].join(', ')}.`,
            rule,
          },
        ];
      }),
    ),
  ];
}

function tells({ values }: FactMention, { also }: Fact, value: Value): boolean {
  const texts = values.filter((each) => typeof each === 'string');
  return (
    isToldIn(
      value,
      texts.flatMap((text) => toldValuesIn(text).map((told) => told.value)),
    ) ||
    values.some((each) => typeof each === 'number' && isSameNumber(value, each)) ||
    also.some((words) => texts.some((text) => text.toLowerCase().includes(words.toLowerCase())))
  );
}

/** What stands there instead: the value most like it that no other fact of the place is. */
function saidBy(
  { facts: ids, values }: FactMention,
  value: Value,
  facts: ReadonlyMap<string, Fact>,
): string {
  const others = ids.flatMap((id) => toldValuesIn(facts.get(id)?.value ?? ''));
  const [instead] = values
    .flatMap((each) => toldValuesIn(String(each)))
    .filter((told) => !others.some((other) => isSameValue(other.value, told.value)))
    .toSorted((a, b) => closeness(value, b.value) - closeness(value, a.value));
  return instead === undefined
    ? 'This says neither a number nor a date'
    : `This says “${instead.words}”`;
}

/** Where else a fact is told, as far as a line of a message has room for it. */
function places(mentions: readonly FactMention[]): string[] {
  const all = mentions.map(({ file, line }) => `${file}:${line}`);
  const rest = all.length - MOST_PLACES;
  return rest > 1 ? [...all.slice(0, MOST_PLACES), `and ${rest} more places`] : all;
}
