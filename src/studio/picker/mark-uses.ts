/** How a state of a map uses a mark: its key alone, or with what is otherwise in this state. */
export type MarkUse = {
  readonly mark: string;
  readonly emphasis?: 'strong' | 'quiet' | undefined;
  readonly label?: string | false | undefined;
  readonly labelAnchors?: readonly string[] | undefined;
};

/** The uses in a list of marks, as a file has it. */
export const usesIn = (marks: unknown): MarkUse[] =>
  ((marks ?? []) as readonly (string | MarkUse)[]).map((use) =>
    typeof use === 'string' ? { mark: use } : use,
  );

/** Uses as a file has them: the key alone where that says all. */
export const written = (uses: readonly MarkUse[]): (string | MarkUse)[] =>
  uses.map((use) => {
    const said = Object.entries(use).filter(([, value]) => value !== undefined);
    return said.length === 1 ? use.mark : (Object.fromEntries(said) as MarkUse);
  });

/** The uses with one of them changed, or with a new one at the end. */
export function withUse(
  uses: readonly MarkUse[],
  mark: string,
  change: Partial<MarkUse> = {},
): MarkUse[] {
  const isThere = uses.some((use) => use.mark === mark);
  return isThere
    ? uses.map((use) => (use.mark === mark ? { ...use, ...change } : use))
    : [...uses, { mark, ...change }];
}

/** The uses without one. */
export const withoutUse = (uses: readonly MarkUse[], mark: string): MarkUse[] =>
  uses.filter((use) => use.mark !== mark);

/** The uses with one of them before the one that it followed: the most important stand first. */
export function broughtForward(uses: readonly MarkUse[], mark: string): MarkUse[] {
  const index = uses.findIndex((use) => use.mark === mark);
  const [before, own] = [uses[index - 1], uses[index]];
  if (before === undefined || own === undefined) return [...uses];
  return [...uses.slice(0, index - 1), own, before, ...uses.slice(index + 1)];
}
