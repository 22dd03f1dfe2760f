/** What the page of a state knows of it, as its file has it. */
export type StateData = {
  readonly scene: string;
  readonly state: string;
  /** The state’s fields, unchecked. */
  readonly fields: Fields;
  /** The marks of a map’s scene, unchecked; empty for charts. */
  readonly marks: Fields;
  /** The names of the fields that a state can have, in the order in which they stand. */
  readonly order: readonly string[];
};

/** Fields of a file, as they are written. */
export type Fields = Readonly<Record<string, unknown>>;

/** Where something is within a state, from the outermost field. */
export type FieldPath = readonly (string | number)[];

/** A part of a scene’s file that is to say something else than it does. */
export type PartChange = {
  readonly path: readonly ['states' | 'marks', string];
  readonly from: unknown;
  readonly value: unknown;
};

/** A state while it is changed in a page; whoever shows it hears of each change. */
export class EditedState {
  readonly known: StateData;
  #fields: Fields;
  #marks: Fields;
  readonly #listeners: (() => void)[] = [];

  constructor(known: StateData) {
    this.known = known;
    this.#fields = known.fields;
    this.#marks = known.marks;
  }

  get fields(): Fields {
    return this.#fields;
  }

  get marks(): Fields {
    return this.#marks;
  }

  /** Set a field; `undefined` leaves it out. */
  set(path: FieldPath, value: unknown): void {
    this.#fields = inOrder(withValue(this.#fields, path, value) as Fields, this);
    this.#tell();
  }

  /** Say what a mark of the scene is, an old one or a new one. */
  setMark(key: string, value: unknown): void {
    this.#marks = { ...this.#marks, [key]: value };
    this.#tell();
  }

  /** What differs from the file. */
  changes(): PartChange[] {
    const { fields, marks, state } = this.known;
    return [
      ...Object.entries(this.#marks)
        .filter(([key, value]) => !isSame(value, marks[key]))
        .map(([key, value]): PartChange => ({ path: ['marks', key], from: marks[key], value })),
      ...(isSame(fields, this.#fields)
        ? []
        : [{ path: ['states', state] as const, from: fields, value: this.#fields }]),
    ];
  }

  /** Hear of each change. */
  onChange(listener: () => void): void {
    this.#listeners.push(listener);
  }

  #tell(): void {
    for (const listener of this.#listeners) listener();
  }
}

/** Fields with those that the file does not have where they would stand in it. */
function inOrder(fields: Fields, { known }: EditedState): Fields {
  const entries = Object.keys(known.fields)
    .filter((name) => name in fields)
    .map((name): [string, unknown] => [name, fields[name]]);
  const isNew = (name: string): boolean => name in fields && !(name in known.fields);
  for (const name of known.order.filter(isNew)) {
    const before = known.order.slice(0, known.order.indexOf(name));
    const index = entries.findLastIndex(([each]) => before.includes(each));
    entries.splice(index + 1, 0, [name, fields[name]]);
  }
  return Object.fromEntries(entries);
}

function withValue(outer: unknown, [step, ...rest]: FieldPath, value: unknown): unknown {
  if (step === undefined) return value;
  if (Array.isArray(outer)) {
    return outer.map((item: unknown, index) =>
      index === step ? withValue(item, rest, value) : item,
    );
  }
  const fields = (outer ?? {}) as Fields;
  const inner = withValue(fields[step], rest, value);
  if (inner !== undefined) return { ...fields, [step]: inner };
  const { [step]: _, ...others } = fields;
  return others;
}

const isSame = (one: unknown, other: unknown): boolean =>
  JSON.stringify(one) === JSON.stringify(other);
