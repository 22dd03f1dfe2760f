import { facesReady } from './faces-ready.ts';
import { loadDrawing } from './load-drawing.ts';
import type { BringMount } from './bring-mount.ts';
import { pictureReady } from './picture-ready.ts';
import { prefersReducedMotion } from '../reader/reader-preferences.ts';
import { equivalentOf, markCurrent, partsOf, stateOf, stillOf } from './stage-parts.ts';
import type { SceneParts } from './stage-parts.ts';
import { hasSign, sign } from './stage-signs.ts';
import { stepCount } from './step-count.ts';
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
  /** In which windows a still in this stage is the narrow one, as its first says. */
  readonly #narrowWhen: string | undefined;

  /**
   * @param scene the element that holds a stage and its steps; throws where a part is missing
   * @param bring how the page brings the code of a drawing
   */
  constructor(scene: HTMLElement, bring: BringMount) {
    this.parts = partsOf(scene);
    this.#bring = bring;
    const { live, standIn } = this.parts;
    this.#narrowWhen = standIn.querySelector('source')?.media;
    new ResizeObserver(() => {
      this.#resizes += 1;
      if (live.clientWidth === 0 || !this.#drawing) return;
      this.#drawing.resize();
      void this.#settle();
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

  /** Show a step's state; without `animate`, or where the reader wants less motion, by a cut. */
  show(step: HTMLElement, animate: boolean): void {
    if (step === this.#shown) return;
    this.#shown = step;
    if (this.isExploring) this.explore(false);
    const moves = animate && this.#canMove();
    const { stage, standIn, steps } = this.parts;
    sign(stage, 'shows', step.id);
    markCurrent(steps, step);
    this.#count(steps.indexOf(step));
    this.#offer(step);
    if (this.#drawing) this.#drawing.show(stateOf(step), { animate: moves });
    else standIn.replaceChildren(stillOf(step, this.#narrowWhen));
    void this.#settle();
  }

  /** Say in words what a step shows, to those who cannot see the stage change. */
  announce(step: HTMLElement): void {
    this.parts.announcement.textContent = equivalentOf(step);
  }

  /** Bring the live drawing, once. A failure leaves the stills and is told to the console only. */
  async load(): Promise<void> {
    if (this.#loading) return;
    this.#loading = true;
    const { id, stage, standIn, live } = this.parts;
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
      // The window may have turned meanwhile, and back again, when there was nothing to draw again.
      if (this.#resizes !== resizes) drawing.resize();
      if (this.#shown && this.#shown !== first)
        drawing.show(stateOf(this.#shown), { animate: false });
      sign(stage, 'live', true);
      standIn.replaceChildren();
    } catch (error) {
      sign(stage, 'failed', true);
      live.replaceChildren();
      console.error(`The picture of “${id}” stays a still.`, error);
    }
    await this.#settle();
  }

  /** Let the reader move the map about, or bring it back to the telling. */
  explore(on: boolean): void {
    this.#drawing?.explore?.(on);
    sign(this.parts.stage, 'exploring', on);
  }

  get isExploring(): boolean {
    return hasSign(this.parts.stage, 'exploring');
  }

  #canMove(): boolean {
    const { top, bottom } = this.parts.stage.getBoundingClientRect();
    return !prefersReducedMotion() && !document.hidden && bottom > 0 && top < innerHeight;
  }

  /** Say in the bar which step is shown, and whether there is one before and after it. */
  #count(index: number): void {
    const { count, previous, next, steps } = this.parts;
    count.textContent = stepCount(index, steps.length);
    previous.ariaDisabled = String(index === 0);
    next.ariaDisabled = String(index === steps.length - 1);
  }

  /** Let the link to embed and files lead to those of the step that is shown. */
  #offer({ id }: HTMLElement): void {
    const { take } = this.parts;
    if (!take) return;
    const address = new URL(take.href);
    address.searchParams.set('step', id);
    take.href = address.href;
  }

  /** Say when the picture has come to rest, its words and all, unless another change began meanwhile. */
  async #settle(): Promise<void> {
    const { stage, standIn, live } = this.parts;
    const change = ++this.#changes;
    sign(stage, 'settled', false);
    if (this.#loading && !this.#drawing && !hasSign(stage, 'failed')) return;
    if (this.#drawing) {
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
