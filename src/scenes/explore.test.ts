// @vitest-environment happy-dom
import { afterEach, expect, test, vi } from 'vitest';
import type { StageDrawing } from '../graphics/stage-drawing.ts';
import { bringNothing, smallScene } from '../testing/small-scene.ts';
import { exploreOnStage } from './explore.ts';
import { SceneStage } from './scene-stage.ts';
import { hasSign } from './stage-signs.ts';

const arrival = vi.hoisted((): { drawing: unknown } => {
  // A file that was tested in this worker before may have brought stages that ask for real ones.
  vi.resetModules();
  return { drawing: undefined };
});
vi.mock('./load-drawing.ts', () => ({ loadDrawing: () => Promise.resolve(arrival.drawing) }));

/** A stage whose picture can be lent, and what its drawing was told of hands. */
async function stageToExplore() {
  const told: string[] = [];
  const drawing: StageDrawing = {
    show: () => undefined,
    settled: () => Promise.resolve(),
    resize: () => undefined,
    explore: (on) => void told.push(on ? 'lent' : 'taken back'),
    move: ({ x, y }) => void told.push(`moved ${x} ${y}`),
    zoom: (times) => void told.push(times > 1 ? 'nearer' : 'farther'),
    rest: () => void told.push('at rest'),
    destroy: () => undefined,
  };
  arrival.drawing = drawing;
  const scene = smallScene();
  document.body.replaceChildren(scene);
  const stage = new SceneStage(scene, bringNothing);
  const [spring, summer] = stage.steps as [HTMLElement, HTMLElement];
  stage.show(spring, false);
  exploreOnStage(stage);
  await stage.load();
  const { stage: element, explore, picture } = stage.parts;
  /** Wait until everybody has heard whether the picture is lent. */
  const hear = async (isLent: boolean): Promise<void> => {
    await vi.waitFor(() => expect(explore.hasAttribute('data-on')).toBe(isLent));
    expect(hasSign(element, 'exploring')).toBe(isLent);
  };
  const take = async (): Promise<void> => {
    explore.click();
    await hear(true);
  };
  return { stage, element, explore, picture, summer, told, hear, take };
}

const press = (target: EventTarget, key: string): boolean =>
  target.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));

/** Turn the wheel over something; says whether the page may scroll by it. */
const turn = (target: EventTarget, init: WheelEventInit): boolean =>
  target.dispatchEvent(
    Object.assign(new Event('wheel', { bubbles: true, cancelable: true }), init),
  );

afterEach(() => void press(document.body, 'Escape'));

test('the button lends the picture and takes it back, and so do Escape and the next step', async () => {
  const { stage, explore, summer, told, hear, take } = await stageToExplore();
  const ways = [
    () => explore.click(),
    () => press(document.body, 'Escape'),
    () => stage.show(summer, false),
  ];
  for (const way of ways) {
    await take();
    expect(explore.textContent).toBe('Back to the story');
    way();
    await hear(false);
    expect(told.splice(0)).toEqual(['lent', 'taken back']);
  }
});

test('keys move and zoom a picture that is lent, and only from its stage', async () => {
  const { stage, explore, told, take } = await stageToExplore();
  press(explore, 'ArrowLeft');
  await take();
  press(document.body, 'ArrowLeft');
  expect(told.splice(0)).toEqual(['lent']);
  expect(press(explore, 'ArrowLeft')).toBe(false);
  press(stage.parts.marks, '+');
  press(stage.parts.marks, 'ArrowLeft');
  stage.parts.zoomOut.click();
  expect(told).toEqual(['moved 80 0', 'at rest', 'nearer', 'at rest', 'farther', 'at rest']);
});

test('a picture swallows no scroll, lent or not; with the control key a wheel takes hold of it', async () => {
  const { picture, told, hear, take } = await stageToExplore();
  expect(turn(picture, { deltaY: 100 })).toBe(true);
  await take();
  expect(turn(picture, { deltaY: 100 })).toBe(true);
  press(document.body, 'Escape');
  await hear(false);
  told.length = 0;
  expect(turn(picture, { deltaY: -100, ctrlKey: true })).toBe(false);
  await vi.waitFor(() => expect(told).toEqual(['lent', 'nearer', 'at rest']));
});

test('a mouse that drags a map takes it, one that trembles means a mark', async () => {
  const { picture, told } = await stageToExplore();
  const point = (type: string, clientX: number): boolean =>
    picture.dispatchEvent(
      new PointerEvent(type, { clientX, bubbles: true, button: 0, pointerType: 'mouse' }),
    );
  const pressed = vi.fn();
  picture.addEventListener('click', pressed);
  point('pointerdown', 10);
  point('pointermove', 12);
  point('pointerup', 12);
  picture.click();
  expect([told.length, pressed.mock.calls.length]).toEqual([0, 1]);
  point('pointerdown', 10);
  point('pointermove', 40);
  point('pointerup', 40);
  picture.click();
  expect(told).toEqual(['lent', 'moved 30 0', 'at rest']);
  expect(pressed).toHaveBeenCalledOnce();
});
