import { facesReady } from './faces-ready.ts';
import { loadDrawing } from './load-drawing.ts';
import { prefersReducedMotion } from './reader-preferences.ts';
import type { StageDrawing } from '../graphics/stage-drawing.ts';

/**
 * The picture of one scene on the page. What it shows is a function of the step it was last told:
 * the step's still until the live drawing has come, the live drawing from then on; where that
 * fails, the stills go on serving.
 */
export class SceneStage {
  readonly steps: readonly HTMLElement[];
  readonly #stage: HTMLElement;
  readonly #still: HTMLElement;
  readonly #live: HTMLElement;
  /** The element that holds the stage and its steps. */
  readonly scene: HTMLElement;
  /** Whether the reader is being brought to a step by a button or a key, at the page's own speed. */
  isWalked = false;
  #drawing: StageDrawing | undefined;
  #loading = false;
  #shown: HTMLElement | undefined;
  #changes = 0;

  /** @param scene the `[data-scene]` element that holds a stage and its steps */
  constructor(scene: HTMLElement) {
    this.scene = scene;
    this.steps = [...scene.querySelectorAll<HTMLElement>('[data-step]')];
    this.#stage = find(scene, '[data-stage]');
    this.#still = find(scene, '.stage-still');
    this.#live = find(scene, '.stage-live');
    new ResizeObserver(() => {
      if (this.#live.clientWidth === 0 || !this.#drawing) return;
      this.#drawing.resize();
      void this.#settle();
    }).observe(this.#live);
  }

  /** The step whose state the stage shows. */
  get shown(): HTMLElement | undefined {
    return this.#shown;
  }

  get stage(): HTMLElement {
    return this.#stage;
  }

  /** Show a step's state; without `animate`, or where the reader wants less motion, by a cut. */
  show(step: HTMLElement, animate: boolean): void {
    if (step === this.#shown) return;
    this.#shown = step;
    if (this.isExploring) this.explore(false);
    const moves = animate && this.#canMove();
    this.#stage.dataset.shows = step.dataset.step ?? '';
    for (const each of this.steps) each.toggleAttribute('data-current', each === step);
    if (this.#drawing) this.#drawing.show(stateOf(step), { animate: moves });
    else this.#showStill(step);
    void this.#settle();
  }

  /** Bring the live drawing, once. A failure leaves the stills and is told to the console only. */
  async load(): Promise<void> {
    if (this.#loading) return;
    this.#loading = true;
    delete this.#stage.dataset.settled;
    try {
      const drawing = await loadDrawing(this.scene.dataset, this.#live);
      const first = this.#shown;
      if (first) drawing.show(stateOf(first), { animate: false });
      await drawing.settled();
      this.#drawing = drawing;
      if (this.#shown && this.#shown !== first)
        drawing.show(stateOf(this.#shown), { animate: false });
      this.#stage.dataset.live = '';
      this.#still.replaceChildren();
    } catch (error) {
      this.#stage.dataset.failed = '';
      this.#live.replaceChildren();
      console.error(`The picture of “${this.scene.dataset.scene}” stays a still.`, error);
    }
    await this.#settle();
  }

  /** Let the reader move the map about, or bring it back to the telling. */
  explore(on: boolean): void {
    this.#drawing?.explore?.(on);
    this.#stage.toggleAttribute('data-exploring', on);
  }

  get isExploring(): boolean {
    return this.#stage.hasAttribute('data-exploring');
  }

  #canMove(): boolean {
    const { top, bottom } = this.#stage.getBoundingClientRect();
    return !prefersReducedMotion() && !document.hidden && bottom > 0 && top < innerHeight;
  }

  #showStill(step: HTMLElement): void {
    const picture = step.querySelector('.still picture')?.cloneNode(true);
    this.#still.replaceChildren(...(picture ? [picture] : []));
  }

  /** Say when the picture has come to rest, its words and all, unless another change began meanwhile. */
  async #settle(): Promise<void> {
    const change = ++this.#changes;
    delete this.#stage.dataset.settled;
    if (this.#loading && !this.#drawing && !('failed' in this.#stage.dataset)) return;
    if (this.#drawing) {
      await this.#drawing.settled();
      // A frame later the page has worked out its styles: asking for them costs nothing.
      await new Promise(requestAnimationFrame);
      if (change === this.#changes) await facesReady(this.#live);
    } else {
      await Promise.all([...this.#still.querySelectorAll('img')].map(pictureReady));
    }
    if (change === this.#changes) this.#stage.dataset.settled = '';
  }
}

/** Wait until an image is there, or is known not to come. */
async function pictureReady(image: HTMLImageElement): Promise<void> {
  if (image.complete) return;
  await new Promise((done) => {
    image.addEventListener('load', done, { once: true });
    image.addEventListener('error', done, { once: true });
  });
}

const stateOf = (step: HTMLElement): string => step.dataset.state ?? '';

function find(root: HTMLElement, selector: string): HTMLElement {
  const found = root.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`The scene “${root.dataset.scene}” has no ${selector}.`);
  return found;
}
