import { SceneStage } from '../scenes/scene-stage.ts';

/**
 * Let the page of one figure show a state large: the one its address names, `#<step>`, or the one
 * chosen among the small pictures, so that its marks can be touched.
 * @param scene the `[data-scene]` element with the stage and the small pictures
 */
export function startFigure(scene: HTMLElement): void {
  if (!document.documentElement.classList.contains('js')) return;
  const stage = new SceneStage(scene);
  const named = (): HTMLElement | undefined =>
    stage.steps.find(({ id }) => `#${id}` === location.hash);

  const show = (step: HTMLElement | undefined, animate: boolean): void => {
    if (!step) return;
    stage.show(step, animate);
    const words = scene.querySelector('.figure-words');
    if (words) words.textContent = step.querySelector('figcaption p')?.textContent ?? '';
    for (const each of stage.steps) {
      each.querySelector('.figure-choice')?.setAttribute('aria-current', String(each === step));
    }
  };
  scene.addEventListener('click', ({ target }) => {
    const chosen = target instanceof Element && target.closest('a.figure-choice');
    if (chosen) stage.stage.scrollIntoView({ block: 'nearest' });
  });
  addEventListener('hashchange', () => show(named(), true));
  show(named() ?? stage.steps.at(-1), false);
  void stage.load();
  document.documentElement.dataset.story = 'running';
}
