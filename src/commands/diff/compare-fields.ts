import { align } from './align.ts';
import { likeness } from './likeness.ts';

/** A field of a file that says something else than before; one side is missing where it came or went. */
export type FieldChange = {
  /** The way to it, in words: `marks`, `the-town`, `title`. */
  readonly path: readonly string[];
  readonly before: string | undefined;
  readonly after: string | undefined;
};

/** Says the value of a field in words. */
type Say = (field: string, value: string) => string;

type Group = Readonly<Record<string, unknown>>;

/**
 * Every field in which a file differs from what it was, group by group, in the order of the file now.
 * @param say puts ids and words of the machine into readers’ words
 */
export function compareFields(
  before: unknown,
  after: unknown,
  say: Say = (_, value) => value,
  path: readonly string[] = [],
): FieldChange[] {
  if (JSON.stringify(before) === JSON.stringify(after)) return [];
  if (isGroup(before, after)) {
    const [old, now] = [asGroup(before), asGroup(after)];
    return [...new Set([...Object.keys(now), ...Object.keys(old)])].flatMap((name) =>
      compareFields(old[name], now[name], say, [...path, inWords(name)]),
    );
  }
  if (isListOfGroups(before, after)) {
    const [old, now] = [asList(before), asList(after)];
    return align(old, now, likeItems).flatMap((pair) => {
      const place = nameOf(pair.after ?? pair.before, pair.after === undefined ? old : now);
      return compareFields(pair.before, pair.after, say, [...path, place]);
    });
  }
  const field = path.at(-1) ?? '';
  const told = (value: unknown): string | undefined =>
    value === undefined ? undefined : valueText(value, (word) => say(field, word));
  return [{ path, before: told(before), after: told(after) }];
}

const isObject = (value: unknown): value is Group =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Whether both are groups of fields, or one is and the other is not there. */
const isGroup = (before: unknown, after: unknown): boolean =>
  (isObject(before) || before === undefined) && (isObject(after) || after === undefined);

const asGroup = (value: unknown): Group => (isObject(value) ? value : {});

/** Whether both are lists, of which one at least holds groups of fields, or one is and the other is not there. */
const isListOfGroups = (before: unknown, after: unknown): boolean =>
  [before, after].every((value) => value === undefined || Array.isArray(value)) &&
  [...asList(before), ...asList(after)].some(isObject);

const asList = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

function likeItems(one: unknown, other: unknown): number {
  const [name, otherName] = [ownName(one), ownName(other)];
  if (name !== undefined && name === otherName) return 2;
  return likeness(valueText(one), valueText(other));
}

/** What a group of a list is called, by itself or by its place. */
const nameOf = (item: unknown, list: readonly unknown[]): string =>
  ownName(item) ?? String(list.indexOf(item) + 1);

function ownName(item: unknown): string | undefined {
  const name = ['id', 'mark', 'version'].map((field) => asGroup(item)[field]);
  return name.find((value) => typeof value === 'string');
}

function valueText(value: unknown, say: (word: string) => string = (word) => word): string {
  if (Array.isArray(value)) {
    const items = value.map((item) => valueText(item, say));
    return items.join(items.some((item) => item.endsWith('.')) ? ' ' : ', ');
  }
  if (isObject(value)) {
    return Object.entries(value)
      .map(([name, item]) => `${inWords(name)} ${valueText(item, say)}`)
      .join(', ');
  }
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  return say(String(value).replace(/\s+/g, ' ').trim());
}

/** A field’s name as words: `positionNote` is “position note”. Ids stay as they are. */
const inWords = (name: string): string =>
  name.replace(/(?<=[a-z])[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
