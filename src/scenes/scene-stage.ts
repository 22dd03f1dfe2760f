import { announcer } from './announce.ts';
import { facesReady } from './faces-ready.ts';
import { loadDrawing } from './load-drawing.ts';
import type { BringMount } from './bring-mount.ts';
import { pictureReady } from './picture-ready.ts';
import { prefersReducedMotion } from '../reader/reader-preferences.ts';
import { sayInBar } from './stage-bar.ts';
import { equivalentOf, markCurrent, partsOf, stateOf, stillOf } from './stage-parts.ts';
import type { SceneParts } from './scene-parts.ts';
import { hasSign, sign } from './stage-signs.ts';
import type { StageDrawing } from '../graphics/stage-drawing.ts';

/**
 * The picture of one scene on the page. What it shows is a function of the step it was last told:
 * the step's still until the live drawing has come, the live drawing from then on; where that
 * fails, the stills go on serving. Who tells it, and why, it does not know: a chapter does as the
 * reader scrolls, a page of one figure as they choose.
 */
export class SceneStage {
  readonly parts: SceneParts;
  #drawing: StageDrawing | undefined;
  #loading = false;
  #shown: HTMLElement | undefined;
  #changes = 0;
  /** How often the stage has got another size. */
  #resizes = 0;

  readonly #bring: BringMount;
  readonly #say: (words: string) => void;
  /** In which windows a still in this stage is the narrow one, as its first says. */
  readonly #narrowWhen: string | undefined;

  /**
   * @param scene the element that holds a stage and its steps; throws where a part is missing
   * @param bring how the page brings the code of a drawing
   */
  constructor(scene: HTMLElement, bring: BringMount) {
    this.parts = partsOf(scene);
    this.#bring = bring;
    this.#say = announcer(this.parts.announcement);
    const { live, standIn } = this.parts;
    this.#narrowWhen = standIn.querySelector('source')?.media;
    new ResizeObserver(() => {
      this.#resizes += 1;
      if (live.clientWidth === 0 || !this.#drawing) return;
      this.#draw((_, drawing) => drawing.resize());
      void this.settle();
    }).observe(live);
  }

  /** The steps of the scene, in reading order. */
  get steps(): readonly HTMLElement[] {
    return this.parts.steps;
  }

  /** The step whose state the stage shows. */
  get shown(): HTMLElement | undefined {
    return this.#shown;
  }

  /** The live drawing, once it has come. */
  get drawing(): StageDrawing | undefined {
    return this.#drawing;
  }

  /** Show a step's state; without `animate`, or where the reader wants less motion, by a cut. */
  show(step: HTMLElement, animate: boolean): void {
    if (step === this.#shown) return;
    this.#shown = step;
    const moves = animate && this.#canMove();
    sign(this.parts.stage, 'shows', step.id);
    markCurrent(this.parts.steps, step);
    sayInBar(this.parts, step);
    this.#draw((_, drawing) => drawing.show(stateOf(step), { animate: moves }));
    void this.settle();
  }

  /** Say in words what a step shows, to those who cannot see the stage change. */
  announce(step: HTMLElement): void {
    this.#say(equivalentOf(step));
  }

  /** Bring the live drawing, once. A failure leaves the stills and is told to the console only. */
  async load(): Promise<void> {
    if (this.#loading) return;
    this.#loading = true;
    const { id, stage, live } = this.parts;
    sign(stage, 'settled', false);
    const resizes = this.#resizes;
    try {
      const drawing = await loadDrawing(this.parts, this.#bring, (view) =>
        sign(stage, 'view', view),
      );
      const first = this.#shown;
      if (first) {
        await drawing.prepare?.(stateOf(first));
        drawing.show(stateOf(first), { animate: false });
      }
      await drawing.settled();
      this.#drawing = drawing;
      this.#draw((step) => {
        // The window may have turned meanwhile, and back again, when there was nothing to draw again.
        if (this.#resizes !== resizes) drawing.resize();
        if (step !== first) drawing.show(stateOf(step), { animate: false });
      });
    } catch (error) {
      sign(stage, 'failed', true);
      live.replaceChildren();
      console.error(`The picture of “${id}” stays a still.`, error);
    }
    await this.settle();
  }

  #canMove(): boolean {
    const { top, bottom } = this.parts.stage.getBoundingClientRect();
    return !prefersReducedMotion() && !document.hidden && bottom > 0 && top < innerHeight;
  }

  /**
   * Let the live drawing show the step that is shown. Its still stands instead until the drawing has
   * come, and where it fails: never the state before.
   */
  #draw(act: (step: HTMLElement, drawing: StageDrawing) => void): void {
    const { id, stage, standIn } = this.parts;
    const step = this.#shown;
    if (!step) return;
    try {
      if (this.#drawing) act(step, this.#drawing);
    } catch (error) {
      sign(stage, 'live', false);
      sign(stage, 'failed', true);
      standIn.replaceChildren(stillOf(step, this.#narrowWhen));
      console.error(`The step “${step.id}” of “${id}” stays a still.`, error);
      return;
    }
    if (this.#drawing) sign(stage, 'failed', false);
    sign(stage, 'live', this.#drawing !== undefined);
    standIn.replaceChildren(...(this.#drawing ? [] : [stillOf(step, this.#narrowWhen)]));
  }

  /** Say when the picture has come to rest, its words and all, unless another change began meanwhile. */
  async settle(): Promise<void> {
    const { stage, standIn, live } = this.parts;
    const change = ++this.#changes;
    sign(stage, 'settled', false);
    if (this.#loading && !this.#drawing && !hasSign(stage, 'failed')) return;
    if (this.#drawing && hasSign(stage, 'live')) {
      await this.#drawing.settled();
      // A frame later the page has worked out its styles: asking for them costs nothing.
      await new Promise(requestAnimationFrame);
      if (change === this.#changes) await facesReady(live);
    } else {
      await Promise.all([...standIn.querySelectorAll('img')].map(pictureReady));
    }
    if (change === this.#changes) sign(stage, 'settled', true);
  }
}
