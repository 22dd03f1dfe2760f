// @vitest-environment happy-dom
import { expect, test, vi } from 'vitest';
import type { StageDrawing } from '../graphics/stage-drawing.ts';
import { bringNothing, smallScene } from '../testing/small-scene.ts';
import { LentPicture } from './lent-picture.ts';
import { SceneStage } from './scene-stage.ts';
import { hasSign } from './stage-signs.ts';

/** What comes when a stage asks for its drawing. */
const arrival = vi.hoisted(() => {
  // A file that was tested in this worker before may have brought stages that ask for real ones.
  vi.resetModules();
  return { of: (): Promise<unknown> => Promise.resolve() };
});
vi.mock('./load-drawing.ts', () => ({ loadDrawing: () => arrival.of() }));

/** A drawing that notes what it is told, and rests when it is let. */
function drawing() {
  const rest = Promise.withResolvers<void>();
  const told: string[] = [];
  const made: StageDrawing = {
    show: (state) => void told.push(state),
    settled: () => rest.promise,
    resize: () => void told.push('resize'),
    explore: (on) => void told.push(on ? 'lent' : 'taken back'),
    move: ({ x, y }) => void told.push(`moved ${x} ${y}`),
    zoom: (times) => void told.push(`zoomed ${times}`),
    rest: () => void told.push('rest'),
    destroy: () => undefined,
  };
  return { made, told, comeToRest: () => rest.resolve() };
}

const stageIn = (scene: HTMLElement) => {
  document.body.replaceChildren(scene);
  const stage = new SceneStage(scene, bringNothing);
  const [spring, summer, autumn] = stage.steps as [HTMLElement, HTMLElement, HTMLElement];
  return { stage, parts: stage.parts, spring, summer, autumn };
};

test('before its drawing has come, a stage shows the still of the step it is told', async () => {
  const { stage, parts, spring, autumn } = stageIn(smallScene());
  stage.show(spring, false);
  expect(parts.standIn.textContent).toBe('A still of spring.');
  stage.show(autumn, true);
  expect(parts.standIn.textContent).toBe('A still of autumn.');
  expect(parts.stage.dataset['shows']).toBe('autumn');
  await vi.waitFor(() => expect(hasSign(parts.stage, 'settled')).toBe(true));
});

test('the bar says which step of how many, and whether there is one before and after', () => {
  const { stage, parts, spring, summer, autumn } = stageIn(smallScene());
  const bar = (step: HTMLElement) => {
    stage.show(step, false);
    return [parts.count.textContent, parts.previous.ariaDisabled, parts.next.ariaDisabled];
  };
  expect(bar(summer)).toEqual(['2 of 3', 'false', 'false']);
  expect(bar(spring)).toEqual(['1 of 3', 'true', 'false']);
  expect(bar(autumn)).toEqual(['3 of 3', 'false', 'true']);
});

test('a drawing that comes late shows the step of then, and takes the place of the still', async () => {
  const { made, told, comeToRest } = drawing();
  arrival.of = () => Promise.resolve(made);
  const { stage, parts, spring, autumn } = stageIn(smallScene());
  stage.show(spring, false);
  const loaded = stage.load();
  await vi.waitFor(() => expect(told).toEqual(['high']));
  stage.show(autumn, true);
  comeToRest();
  await loaded;
  expect(told).toEqual(['high', 'low']);
  expect(parts.standIn.childElementCount).toBe(0);
  expect(hasSign(parts.stage, 'live')).toBe(true);
  expect(hasSign(parts.stage, 'settled')).toBe(true);
});

test('a drawing that was made while the window turned and turned back is drawn again', async () => {
  const turns: (() => void)[] = [];
  vi.stubGlobal(
    'ResizeObserver',
    class {
      constructor(turn: () => void) {
        turns.push(turn);
      }
      observe = () => undefined;
    },
  );
  const { made, told, comeToRest } = drawing();
  arrival.of = () => Promise.resolve(made);
  const { stage, spring } = stageIn(smallScene());
  stage.show(spring, false);
  const loaded = stage.load();
  for (const turn of turns) turn();
  comeToRest();
  await loaded;
  vi.unstubAllGlobals();
  expect(told).toEqual(['high', 'resize']);
});

test('where the drawing does not come, stills go on serving', async () => {
  const complaint = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  arrival.of = () => Promise.reject(new Error('No connection.'));
  const { stage, parts, spring, autumn } = stageIn(smallScene());
  stage.show(spring, false);
  await stage.load();
  stage.show(autumn, true);
  expect(parts.standIn.textContent).toBe('A still of autumn.');
  expect(hasSign(parts.stage, 'failed')).toBe(true);
  await vi.waitFor(() => expect(hasSign(parts.stage, 'settled')).toBe(true));
  expect(complaint).toHaveBeenCalledOnce();
});

test('a state that cannot be drawn shows its own still, and the next one is live again', async () => {
  const complaint = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const { made, told, comeToRest } = drawing();
  const show = (state: string): void => {
    if (state === 'middling') throw new Error('There is no such state.');
    told.push(state);
  };
  arrival.of = () => Promise.resolve({ ...made, show });
  const { stage, parts, spring, summer, autumn } = stageIn(smallScene());
  stage.show(spring, false);
  comeToRest();
  await stage.load();
  stage.show(summer, true);
  expect(parts.standIn.textContent).toBe('A still of summer.');
  expect([hasSign(parts.stage, 'live'), hasSign(parts.stage, 'failed')]).toEqual([false, true]);
  await vi.waitFor(() => expect(hasSign(parts.stage, 'settled')).toBe(true));
  expect(complaint).toHaveBeenCalledOnce();
  const lent = new LentPicture(stage);
  lent.lend();
  expect(lent.isLent, 'a still stays as it is').toBe(false);
  stage.show(autumn, true);
  expect(told).toEqual(['high', 'low']);
  expect(parts.standIn.childElementCount).toBe(0);
  expect([hasSign(parts.stage, 'live'), hasSign(parts.stage, 'failed')]).toEqual([true, false]);
});

test('what is said aloud is not left in the page to be heard twice', () => {
  vi.useFakeTimers();
  const { stage, parts, spring, summer } = stageIn(smallScene());
  stage.announce(spring);
  vi.advanceTimersByTime(9000);
  stage.announce(summer);
  vi.advanceTimersByTime(9000);
  expect(parts.announcement.textContent).toBe('The water falls.');
  vi.advanceTimersByTime(9000);
  expect(parts.announcement.textContent).toBe('');
  vi.useRealTimers();
});
