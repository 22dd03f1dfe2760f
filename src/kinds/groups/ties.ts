import type { GroupsScene } from './schema.ts';
import type { PartyId } from '../../schemas/party-id.ts';
import { spread } from '../../charts/spread.ts';
import { join } from './columns.ts';
import type { Member } from './columns.ts';
import type { Plan, PlanName, Slot } from './drawable.ts';
import { planRest } from './rest.ts';

/** The columns of the ties: the roofs’ words and bars, the groups, and whom they are tied to. */
const ACROSS: Readonly<
  Record<PlanName, { roof: number; group: number; groupSpan: number; to: number; gap: number }>
> = {
  wide: { roof: 0.205, group: 0.22, groupSpan: 0.36, to: 0.66, gap: 0.3 },
  narrow: { roof: 0.004, group: 0.024, groupSpan: 0.5, to: 0.635, gap: 0.1 },
  small: { roof: 0.004, group: 0.024, groupSpan: 0.56, to: 0.635, gap: 0.05 },
};

type TiedScene = Pick<GroupsScene, 'ties' | 'roofs' | 'poles' | 'rest'>;

/** Groups with a second tie, those they are tied to beside them, and all others beneath. */
export function planTies(
  { ties, roofs, poles, rest }: TiedScene,
  members: readonly (Member & { readonly party?: PartyId })[],
  plan: PlanName,
): Plan {
  const across = ACROSS[plan];
  const wide = plan === 'wide';
  const top = wide ? 0 : 1;
  const from = [...new Set(ties.map((tie) => tie.from))];
  const firstTo = new Map(ties.map((tie) => [tie.from, tie.to] as const).reverse());
  const roofOf = (key: string) => roofs.find(({ groups }) => groups.includes(key));

  let row = top;
  const rowOf = new Map<string, number>();
  for (const [index, key] of from.entries()) {
    const before = from[index - 1];
    if (before !== undefined && firstTo.get(before) !== firstTo.get(key)) row += across.gap;
    if (before !== undefined && (roofOf(before) === undefined) !== (roofOf(key) === undefined))
      row += across.gap * 2;
    rowOf.set(key, row);
    row += 1;
  }
  const end = row;
  const toRows = spread(
    [...new Set(ties.map((tie) => tie.to))].map((key) => {
      const rows = ties.filter(({ to }) => to === key).map((tie) => rowOf.get(tie.from)!);
      return { key, top: rows.reduce((sum, each) => sum + each, 0) / rows.length, height: 1 };
    }),
    { top, bottom: end },
  );
  const isPole = (key: string) => poles.some(({ id }) => id === key);
  const slots: Record<string, Slot> = {};
  for (const [key, at] of rowOf) slots[key] = { x: across.group, row: at, span: across.groupSpan };
  for (const { key, top: at } of toRows) {
    if (!isPole(key)) slots[key] = { x: across.to, row: at, span: 1 - across.to };
  }
  const others = members.filter(({ key }) => slots[key] === undefined);
  const below = planRest(others, rest, plan, end + 0.6);
  const partyOf = (key: string) =>
    poles.find(({ id }) => id === key)?.party ?? members.find((each) => each.key === key)?.party;

  return join(below.rows, [
    { slots },
    below,
    {
      lines: [
        {
          kind: 'rule',
          from: { x: 0, row: end + 0.3 },
          to: { x: 1, row: end + 0.3 },
        },
      ],
      headings: wide ? [] : headingsOver(roofs, across.to),
      roofs: roofs.map(({ id, label, party, title, notes, groups }) => ({
        key: `roof-${id}`,
        x: across.roof,
        row: Math.min(...groups.map((key) => rowOf.get(key) ?? Infinity)),
        until: Math.max(...groups.map((key) => rowOf.get(key) ?? 0)) + 1,
        span: across.roof,
        ...(wide ? { label } : {}),
        party,
        title,
        notes,
      })),
      poles: poles.map(({ id, label, party, title, notes }) => ({
        key: id,
        label,
        party,
        title,
        notes,
        x: across.to,
        row: toRows.find(({ key }) => key === id)?.top ?? 0,
        span: 1 - across.to,
      })),
      ties: ties.map(({ from: key, to, past, title, notes }) => {
        const party = partyOf(to);
        return { from: key, to, past, title, notes, ...(party === undefined ? {} : { party }) };
      }),
    },
  ]);
}

/** On phones: what the bar at the left says, and what the right-hand column is. */
function headingsOver(roofs: TiedScene['roofs'], x: number): Plan['headings'] {
  const [first] = roofs;
  if (first === undefined) return [];
  const { short, title, notes } = first;
  return [
    {
      key: 'heading-roof',
      text: short,
      short,
      title,
      notes,
      stands: 'over',
      x: 0,
      row: 0,
      span: x,
    },
    {
      key: 'heading-to',
      text: 'Tied to',
      short: 'Tied to',
      title: 'Whom the groups are, or were, tied to.',
      notes: 'edition',
      stands: 'over',
      x,
      row: 0,
      span: 1 - x,
    },
  ];
}
