import type { Point } from '../graphics/view-of-picture.ts';
import type { SceneStage } from './scene-stage.ts';
import { hasSign, sign } from './stage-signs.ts';

/** The picture of a stage as a thing that can be lent to the reader, to be moved and zoomed. */
export class LentPicture {
  readonly #stage: SceneStage;

  constructor(stage: SceneStage) {
    this.#stage = stage;
  }

  get isLent(): boolean {
    return hasSign(this.#stage.parts.stage, 'exploring');
  }

  /** Whether there is something to lend: a still stays as it is. */
  get canBeLent(): boolean {
    return hasSign(this.#stage.parts.stage, 'live');
  }

  lend(): void {
    if (this.isLent || !this.canBeLent) return;
    this.#stage.drawing?.explore(true);
    sign(this.#stage.parts.stage, 'exploring', true);
  }

  /** Bring the picture back to the telling. */
  takeBack(): void {
    if (!this.isLent) return;
    sign(this.#stage.parts.stage, 'exploring', false);
    this.#stage.drawing?.explore(false);
    void this.#stage.settle();
  }

  /** Move it by pixels. */
  move(by: Point): void {
    if (this.isLent) this.#stage.drawing?.move(by);
  }

  /** Make it `times` as large around a point, in pixels from its corner; from its middle where left out. */
  zoom(times: number, around = this.#middle()): void {
    if (this.isLent) this.#stage.drawing?.zoom(times, around);
  }

  /** Draw anew where the reader has moved it to. */
  rest(): void {
    if (!this.isLent) return;
    this.#stage.drawing?.rest();
    void this.#stage.settle();
  }

  #middle(): Point {
    const { clientWidth, clientHeight } = this.#stage.parts.live;
    return { x: clientWidth / 2, y: clientHeight / 2 };
  }
}
