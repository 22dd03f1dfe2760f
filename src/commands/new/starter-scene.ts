import { namesIn, partsUsedIn } from '../../kinds/named-in-scene.ts';
import { KINDS, type KindName } from '../../kinds/registry.ts';
import { scene as sceneSchema } from '../../kinds/scene.ts';
import { valuesIn } from '../../schemas/values-in.ts';
import { dayOf } from './field-questions.ts';
import type { Present } from './noun.ts';
import { smallest } from './smallest.ts';

/** What an editor says of a new scene and of its first state. */
export type SceneWords = {
  readonly kind: KindName;
  readonly title: string;
  readonly description: string;
  readonly drawn: string;
  readonly state: string;
  readonly alt: string;
};

type Fields = Readonly<Record<string, unknown>>;
type Use = {
  readonly path: readonly PropertyKey[];
  readonly id: string;
  readonly known: readonly string[];
};

/**
 * The smallest scene of a kind that fits, made from the schema of the kind. Where a fact belongs that
 * nobody was asked for, the sentence stands that says what belongs there; it rests on this edition.
 */
export function starterScene(words: SceneWords, present: Present): Fields {
  const attempts = [0, 1].map((items) =>
    inOrder(repaired(firstDraft(words, present, items), present)),
  );
  // Some kinds name parts of their own, and need one of each.
  const [bare, full] = attempts;
  return (attempts.find((scene) => unfit(scene, present).length === 0) ?? full ?? bare) as Fields;
}

function firstDraft(
  { kind, state, alt, ...told }: SceneWords,
  present: Present,
  items: number,
): Fields {
  const { schema } = KINDS[kind];
  const matter = { day: dayOf(present), items };
  const first = smallest(schema.shape.states.valueType, matter) as Fields;
  const close = present.draft.baseMap.data?.close;
  return {
    ...(smallest(schema, matter) as Fields),
    ...told,
    kind,
    states: { [state]: { ...first, alt, ...('frame' in first && { frame: close }) } },
  };
}

/** Fields in which something is named get the first that is there. */
function repaired(draft: Fields, present: Present, rounds = 3): Fields {
  let scene = draft;
  for (const { path, known } of unfit(draft, present)) {
    if (known[0] !== undefined) scene = withAt(scene, path, known[0]) as Fields;
  }
  // A part that bears the name of an entry has another name now, which others name in turn.
  return scene === draft || rounds === 0 ? scene : repaired(scene, present, rounds - 1);
}

/** What a scene names that is not there, with what is. */
function unfit(draft: Fields, { ids, story }: Present): Use[] {
  const { data } = sceneSchema.safeParse(draft);
  if (data === undefined) return [];
  const parties = valuesIn(draft).flatMap(({ value, path }): Use[] =>
    path.at(-1) === 'party' && typeof value === 'string'
      ? [{ path, id: value, known: ids.parties }]
      : [],
  );
  const names = namesIn(data)
    .filter(({ loose }) => loose !== true)
    .map(({ id, path, collection }): Use => ({ id, path, known: ids[collection] }));
  return [...partsUsedIn(data, story.notes), ...names, ...parties].filter(
    ({ id, known }) => !known.includes(id),
  );
}

/** A value with another one somewhere within it. */
function withAt(value: unknown, path: readonly PropertyKey[], instead: unknown): unknown {
  const [step, ...rest] = path;
  if (step === undefined) return instead;
  if (Array.isArray(value)) {
    return value.map((item: unknown, index) =>
      index === step ? withAt(item, rest, instead) : item,
    );
  }
  const fields = value as Readonly<Record<PropertyKey, unknown>>;
  return { ...fields, [step]: withAt(fields[step], rest, instead) };
}

/** The states stand last, as in every scene. */
const inOrder = ({ states, ...scene }: Fields): Fields => ({ ...scene, states });
