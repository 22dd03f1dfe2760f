import type { SceneEntry } from '../kinds/scene.ts';
import type { Draw } from './mount-chart.ts';
import type { BringMount, Mount } from './mount.ts';

/**
 * Bring the code of a kind of scene as a module. Each kind's code is a file of its own, fetched when
 * the first scene of that kind comes near and shared by the rest.
 */
export const bringModule: BringMount = (kind) => {
  const [, bring] = Object.entries(BRING).find(([name]) => name === kind) ?? [];
  if (!bring) throw new Error(`No drawing for scenes of kind “${kind}”.`);
  return bring();
};

/** How to bring each kind’s drawing. */
const BRING: Readonly<Record<SceneEntry['kind'], () => Promise<Mount>>> = {
  map: async () => (await import('./mount-map.ts')).mountMap,
  periods: () => chart(async () => (await import('../kinds/periods/draw.ts')).drawPeriods),
  lanes: () => chart(async () => (await import('../kinds/lanes/draw.ts')).drawLanes),
  distances: () => chart(async () => (await import('../kinds/distances/draw.ts')).drawDistances),
  flow: () => chart(async () => (await import('../kinds/flow/draw.ts')).drawFlow),
  share: () => chart(async () => (await import('../kinds/share/draw.ts')).drawShare),
  units: () => chart(async () => (await import('../kinds/units/draw.ts')).drawUnits),
  tolls: () => chart(async () => (await import('../kinds/tolls/draw.ts')).drawTolls),
  exchange: () => chart(async () => (await import('../kinds/exchange/draw.ts')).drawExchange),
  voices: () => chart(async () => (await import('../kinds/voices/draw.ts')).drawVoices),
  pulls: () => chart(async () => (await import('../kinds/pulls/draw.ts')).drawPulls),
  evidence: () => chart(async () => (await import('../kinds/evidence/draw.ts')).drawEvidence),
  groups: () => chart(async () => (await import('../kinds/groups/draw.ts')).drawGroups),
};

async function chart<State, Scene extends { readonly states: Readonly<Record<string, State>> }>(
  bring: () => Promise<Draw<Scene, State>>,
): Promise<Mount> {
  const [{ mountOf }, draw] = await Promise.all([import('./mount-chart.ts'), bring()]);
  return mountOf(draw);
}
