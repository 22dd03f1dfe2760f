import type { Provenance } from '../../schemas/provenance.ts';
import type { GroupShape, Order } from './schema.ts';
import type { PartyId } from '../../schemas/party-id.ts';
import type { Brigade } from '../../wording/brigade.ts';

/** One group with all that its mark and its row need. */
export type DrawableGroup = {
  /** The id of its actor; the same mark in every state. */
  readonly key: string;
  readonly label: string;
  /** The name for drawings with little room. */
  readonly short: string;
  /** The name where even that is too long. */
  readonly tiny?: string;
  readonly brigade?: Brigade;
  readonly party?: PartyId;
  readonly shape: GroupShape;
  /** Whether it was at this border between 2017 and 2020. */
  readonly here: boolean;
  /** Its name in the report. */
  readonly name: string;
  /** Its groupings, by the way of sorting. */
  readonly in: Readonly<Record<Order, string>>;
  readonly leaders: string;
  readonly where: string;
  /** Whom it answers to, in sentences. */
  readonly answers: string;
  /** Why this edition put it into a grouping, if the report does not. */
  readonly byEdition: Partial<Readonly<Record<Order, string>>>;
  readonly notes: Provenance;
};

/** Where a mark stands: `x` in parts of the width, `row` in rows from the top. */
export type Spot = { readonly x: number; readonly row: number };

/** The place of a group. */
export type Slot = Spot & {
  /** The part of the width that its mark and its name may fill; nothing for the name where 0. */
  readonly span: number;
  /** Whether the middle of the mark, not its edge, stands at `x`. */
  readonly centered?: boolean;
  /** How many marks without names stand before it in the same row. */
  readonly nth?: number;
};

/** What names some marks: over them, or before them where its end is at `x`. */
export type PlannedHeading = Spot & {
  readonly key: string;
  readonly span: number;
  readonly text: string;
  /** The same for drawings with little room. */
  readonly short: string;
  readonly count?: number;
  readonly title: string;
  readonly notes: Provenance;
  /** Over its marks, over names whose marks stand on a line, or before a line. */
  readonly stands: 'over' | 'inset' | 'before';
};

/** A line of the ground: the border, a river, or a rule. */
export type PlannedLine = {
  readonly kind: 'border' | 'river' | 'rule';
  readonly from: Spot;
  readonly to: Spot;
};

/** A bar beside the groups that belong to somebody on paper; with words where there is room. */
export type PlannedRoof = Spot & {
  readonly key: string;
  readonly until: number;
  readonly label?: string;
  readonly span: number;
  readonly party: PartyId;
  readonly title: string;
  readonly notes: Provenance;
};

/** One to whom ties lead and who is no group. */
type PlannedPole = Spot & {
  readonly key: string;
  readonly span: number;
  readonly label: string;
  readonly party: PartyId;
  readonly title: string;
  readonly notes: Provenance;
};

/** A tie between a group and a group or pole. */
export type PlannedTie = {
  readonly from: string;
  readonly to: string;
  readonly party?: PartyId;
  readonly past: boolean;
  readonly title: string;
  readonly notes: Provenance;
};

/** Where everything of a state stands at one shape of drawing. */
export type Plan = {
  /** How many rows there are. */
  readonly rows: number;
  /** By the key of the group. */
  readonly slots: Readonly<Record<string, Slot>>;
  readonly headings: readonly PlannedHeading[];
  readonly lines: readonly PlannedLine[];
  readonly roofs: readonly PlannedRoof[];
  readonly poles: readonly PlannedPole[];
  readonly ties: readonly PlannedTie[];
};

/** A slot without the names of its fields: most of what a browser is sent are slots. */
type PackedSlot = readonly [x: number, row: number, span: number, centered: 0 | 1, nth: number];

/** A plan whose slots stand in the order of the groups. */
export type PackedPlan = Omit<Plan, 'slots'> & { readonly slots: readonly PackedSlot[] };

/** The shapes of drawings that have a plan of their own. */
export type PlanName = 'wide' | 'narrow' | 'small';

/** One state, ready to be scaled. */
export type DrawableGroupsState = {
  readonly figure: string;
  readonly label: { readonly text: string; readonly short: string };
  readonly notes: Provenance;
  /** The footnote: how marks are to be read. */
  readonly key: { readonly text: string; readonly short: string };
  readonly plans: Readonly<Record<PlanName, PackedPlan>>;
  /** The way of sorting, if its groups stand in groupings. */
  readonly order?: Order;
  /** A few words beside a group or a pole, by its key. */
  readonly remarks: Readonly<Record<string, string>>;
  /** The party that a group belongs to on paper, by its key. */
  readonly onPaper: Readonly<Record<string, PartyId>>;
};

/** A scene of groups complete in itself, as plain data: drawn at build, and sent to the browser. */
export type DrawableGroups = {
  readonly kind: 'groups';
  /** The river between the parts of the western side. */
  readonly river?: string;
  readonly groups: readonly DrawableGroup[];
  readonly states: Readonly<Record<string, DrawableGroupsState>>;
};
