/**
 * Runs in the head of a page with scenes, before anything is painted: lay the page out for moving
 * stages, and go back to a still after each step if the story's script fails, or has not come
 * after ten seconds. Text, because it must stand in the page itself.
 */
export const HEAD_SCRIPT = `(function (root) {
  if (!('noModule' in HTMLScriptElement.prototype && 'IntersectionObserver' in window)) return;
  var fall = function () { if (root.dataset.story !== 'running') root.classList.remove('js'); };
  var fail = function (event) {
    var failed = event.target && event.target.tagName;
    if (!failed || failed === 'SCRIPT') fall();
  };
  root.classList.add('js');
  addEventListener('error', fail, true);
  addEventListener('load', function () { setTimeout(fall, 10000); });
})(document.documentElement);`;

/** Whether the page is laid out for moving stages, and has not gone back to its stills. */
export const isLaidOutForStages = (): boolean => document.documentElement.classList.contains('js');

/** Lay the page out for stages, should it have waited for its script too long. */
export const layOutForStages = (): void => document.documentElement.classList.add('js');

/** Go back to the stills: what was to move has failed. */
export const goBackToStills = (): void => document.documentElement.classList.remove('js');

/** Keep the page laid out for stages: its script has come and runs. */
export function sayThatStagesRun(): void {
  document.documentElement.dataset.story = 'running';
}
