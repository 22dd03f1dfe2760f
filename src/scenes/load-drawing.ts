import type { Mark, Size } from '../graphics/mark.ts';
import { stateNamed } from '../graphics/state-named.ts';
import { prefersReducedMotion } from './reader-preferences.ts';
import type { StageDrawing } from '../graphics/stage-drawing.ts';

type Draw<Scene, State> = (scene: Scene, state: State, size: Size) => Mark;

/**
 * Bring the code and the data of a scene and draw it into an element. Each kind's code is a file
 * of its own, fetched when the first scene of that kind comes near and shared by the rest.
 * @param scene the scene element's dataset: `kind`, and `drawing`, the address of its data
 */
export async function loadDrawing(
  scene: DOMStringMap,
  element: HTMLElement,
): Promise<StageDrawing> {
  const [mount, data] = await Promise.all([mountOf(scene.kind), fetchJson(scene.drawing ?? '')]);
  return mount(element, data);
}

type Mount = (element: HTMLElement, data: unknown) => StageDrawing | Promise<StageDrawing>;

async function mountOf(kind: string | undefined): Promise<Mount> {
  switch (kind) {
    case 'map': {
      const { mountMap } = await import('../maps/leaflet-map.ts');
      return (element, data) =>
        mountMap(element, data as Parameters<typeof mountMap>[1], {
          reducedMotion: prefersReducedMotion,
        });
    }
    case 'periods':
      return chart(async () => (await import('../charts/periods/draw.ts')).drawPeriods);
    case 'lanes':
      return chart(async () => (await import('../charts/lanes/draw.ts')).drawLanes);
    case 'distances':
      return chart(async () => (await import('../charts/distances/draw.ts')).drawDistances);
    case 'flow':
      return chart(async () => (await import('../charts/flow/draw.ts')).drawFlow);
    case 'share':
      return chart(async () => (await import('../charts/share/draw.ts')).drawShare);
    case 'units':
      return chart(async () => (await import('../charts/units/draw.ts')).drawUnits);
    case 'tolls':
      return chart(async () => (await import('../charts/tolls/draw.ts')).drawTolls);
    case 'exchange':
      return chart(async () => (await import('../charts/exchange/draw.ts')).drawExchange);
    case 'voices':
      return chart(async () => (await import('../charts/voices/draw.ts')).drawVoices);
    case 'pulls':
      return chart(async () => (await import('../charts/pulls/draw.ts')).drawPulls);
    case 'evidence':
      return chart(async () => (await import('../charts/evidence/draw.ts')).drawEvidence);
    case 'groups':
      return chart(async () => (await import('../charts/groups/draw.ts')).drawGroups);
    default:
      throw new Error(`No drawing for scenes of kind “${kind}”.`);
  }
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
