import type { Mark, Size } from '../graphics/mark.ts';
import { stateNamed } from '../graphics/state-named.ts';
import { prefersReducedMotion } from './reader-preferences.ts';
import type { SceneEntry } from '../schemas/scene.ts';
import type { SceneIdentity } from './stage-parts.ts';
import type { StageDrawing } from '../graphics/stage-drawing.ts';

type Draw<Scene, State> = (scene: Scene, state: State, size: Size) => Mark;

/**
 * Bring the code and the data of a scene and draw it into an element. Each kind's code is a file
 * of its own, fetched when the first scene of that kind comes near and shared by the rest.
 * @param onView hears where a map looks, as `lat,lng,zoom`
 */
export async function loadDrawing(
  { id, kind, drawing }: SceneIdentity,
  element: HTMLElement,
  onView: (view: string) => void,
): Promise<StageDrawing> {
  const [mount, data] = await Promise.all([mountOf(kind), fetchJson(drawing)]);
  return mount(element, data, { id, onView });
}

type MapOptions = { readonly id: string; readonly onView: (view: string) => void };
type Mount = (
  element: HTMLElement,
  data: unknown,
  options: MapOptions,
) => StageDrawing | Promise<StageDrawing>;

/** How to bring each kind’s drawing. */
const BRING: Readonly<Record<SceneEntry['kind'], () => Promise<Mount>>> = {
  map: async () => {
    const { mountMap } = await import('../maps/leaflet-map.ts');
    return (element, data, options) =>
      mountMap(element, data as Parameters<typeof mountMap>[1], {
        ...options,
        reducedMotion: prefersReducedMotion,
      });
  },
  periods: () => chart(async () => (await import('../charts/periods/draw.ts')).drawPeriods),
  lanes: () => chart(async () => (await import('../charts/lanes/draw.ts')).drawLanes),
  distances: () => chart(async () => (await import('../charts/distances/draw.ts')).drawDistances),
  flow: () => chart(async () => (await import('../charts/flow/draw.ts')).drawFlow),
  share: () => chart(async () => (await import('../charts/share/draw.ts')).drawShare),
  units: () => chart(async () => (await import('../charts/units/draw.ts')).drawUnits),
  tolls: () => chart(async () => (await import('../charts/tolls/draw.ts')).drawTolls),
  exchange: () => chart(async () => (await import('../charts/exchange/draw.ts')).drawExchange),
  voices: () => chart(async () => (await import('../charts/voices/draw.ts')).drawVoices),
  pulls: () => chart(async () => (await import('../charts/pulls/draw.ts')).drawPulls),
  evidence: () => chart(async () => (await import('../charts/evidence/draw.ts')).drawEvidence),
  groups: () => chart(async () => (await import('../charts/groups/draw.ts')).drawGroups),
};

function mountOf(kind: string): Promise<Mount> {
  const [, bring] = Object.entries(BRING).find(([name]) => name === kind) ?? [];
  if (!bring) throw new Error(`No drawing for scenes of kind “${kind}”.`);
  return bring();
}

/** The data is the build's own, written from the checked scene, so its shape is known. */
async function chart<State, Scene extends { readonly states: Readonly<Record<string, State>> }>(
  bring: () => Promise<Draw<Scene, State>>,
): Promise<Mount> {
  const [{ mountChart }, draw] = await Promise.all([import('./mount-chart.ts'), bring()]);
  return (element, data) => {
    const scene = data as Scene;
    return mountChart(element, (name, size) => draw(scene, stateNamed(scene.states, name), size));
  };
}

async function fetchJson(address: string): Promise<unknown> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return response.json();
}
