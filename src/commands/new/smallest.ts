import { z } from 'astro/zod';

type Schema = z.core.$ZodType;

/** What the smallest values are made of. */
export type Matter = {
  /** A date that fits, `2019-06-11`: the day of what the story retells. */
  readonly day: string;
  /** How many items lists have that may have none. */
  readonly items?: number;
};

/**
 * The smallest value that a schema accepts: nothing that may be left out, lists as short as they may
 * be, and for texts the sentence that says what belongs there. Names that only serve within the value
 * are `first`, `second` and so on. Whether they fit together, the schema does not say.
 */
export function smallest(schema: z.ZodType, { day, items = 0 }: Matter): unknown {
  let names = 0;
  let years = 0;
  const year = Number(day.slice(0, 4));

  const texts = (words: string, isName: boolean): readonly string[] => [
    words,
    ORDINALS[isName ? names++ % ORDINALS.length : 0] ?? '',
    day,
    day.slice(0, 7),
    day.slice(0, 4),
    'note-1',
    'https://example.org',
    '1:00',
    'en',
  ];

  const numbers = ({ minValue, maxValue }: z.ZodNumber): readonly number[] => {
    const isBounded = minValue !== null && minValue > Number.MIN_SAFE_INTEGER && minValue < 1000;
    const likely = [
      years++ % 2 === 0 ? year - 9 : year,
      year,
      year - (year % 10),
      Math.ceil(year / 100),
    ];
    const least = [minValue ?? 0, (minValue ?? 0) + 1, maxValue ?? 1];
    return isBounded ? [...least, ...likely] : [...likely, ...least];
  };

  const of = (schema: Schema, words: string, name: string): unknown => {
    const inner = (next: Schema, key = name): unknown => of(next, describing(next) ?? words, key);
    const { def } = (schema as z.core.$ZodTypes)._zod;
    switch (def.type) {
      case 'string':
        return accepted(schema, texts(words, name === 'id'));
      case 'number':
        return accepted(schema, numbers(schema as z.ZodNumber));
      case 'boolean':
        return false;
      case 'enum':
        return Object.values(def.entries)[0];
      case 'literal':
        return def.values[0];
      case 'object':
        return Object.fromEntries(
          Object.entries(def.shape)
            .filter(([, field]) => !mayBeLeftOut(field))
            .map(([key, field]) => [key, inner(field, key)]),
        );
      case 'array': {
        const list: unknown[] = Array.from({ length: items }, () => inner(def.element));
        while (list.length < LONGEST && !isAccepted(schema, list)) list.push(inner(def.element));
        return list;
      }
      case 'tuple':
        return def.items.map((item) => inner(item));
      case 'record':
        return {};
      case 'union': {
        // What nobody has yet looked up rests on this edition.
        const own = def.options.find((option) => isAccepted(option, 'edition'));
        const [first] = def.options;
        return own !== undefined && !isAccepted(own, words)
          ? 'edition'
          : first === undefined
            ? undefined
            : inner(first);
      }
      case 'pipe':
        return inner(def.in);
      case 'optional':
      case 'nullable':
      case 'default':
      case 'readonly':
        return inner(def.innerType);
      default:
        return undefined;
    }
  };
  return of(schema, describing(schema) ?? 'Words.', '');
}

/** Whether a field need not be there. */
const mayBeLeftOut = (field: Schema): boolean => isAccepted(field, undefined);

/** The sentence on a field, without the signs that only guides have. */
export const describing = (schema: Schema): string | undefined =>
  z.globalRegistry.get(schema)?.description?.replace(/[`[\]]/g, '');

const isAccepted = (schema: Schema, value: unknown): boolean => z.safeParse(schema, value).success;

/** The first of some values that a schema accepts, or the first of all. */
const accepted = <Value>(schema: Schema, values: readonly Value[]): Value | undefined =>
  values.find((value) => isAccepted(schema, value)) ?? values[0];

/** No list has to be longer. */
const LONGEST = 5;

const ORDINALS =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth'.split(' ');
