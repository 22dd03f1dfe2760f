import type { ActorEntry } from '../schemas/actor.ts';

/** The number of a group among the brigades of a coalition. */
export type Brigade = {
  readonly number: number;
  /** The coalition’s short name. */
  readonly of: string;
  /** The coalition’s name. */
  readonly coalition: string;
};

/** The brigade that an actor is, by the coalition it is part of; none where it is no brigade. */
export function brigadeOf(
  { brigade, partOf }: ActorEntry,
  actors: ReadonlyMap<string, ActorEntry>,
): Brigade | undefined {
  const [whole] = partOf.flatMap((id) => {
    const { name, brigades } = actors.get(id) ?? {};
    return name === undefined || brigades === undefined ? [] : [{ coalition: name, of: brigades }];
  });
  return brigade === undefined || whole === undefined ? undefined : { number: brigade, ...whole };
}

/** A brigade in words: “KGC Brigade 13”. */
export const brigadeWords = ({ of, number }: Brigade): string => `${of} Brigade ${number}`;
