/**
 * Runs in the head of a page with scenes, before anything is painted: lay the page out for moving
 * stages, and go back to a still after each step if the story's script fails, or has not come
 * after ten seconds. A host that makes its frame as high as the page gets the stills, too: there is
 * no window in which a stage could stay, and what is measured by the window would grow for ever.
 * An embed says by `data-layout` that it is a stack of stills, or that its steps fit any frame.
 * Text, because it must stand in the page itself.
 *
 * The class alone would outlive the script in a page that somebody saves, and leave it without its
 * pictures. So style sheets ask for `.js live-page:defined`: that the element around the text is
 * defined is true only where this has run, and no saver can write it down. For the same reason what a
 * saved page says of its former life is taken back first.
 */
export const HEAD_SCRIPT = `(function (root) {
  root.classList.remove('js');
  if (root.dataset.layout === 'stack') return;
  if (!('noModule' in HTMLScriptElement.prototype && 'IntersectionObserver' in window)) return;
  var fall = function () { if (root.dataset.story !== 'running') root.classList.remove('js'); };
  var fail = function (event) {
    var failed = event.target && event.target.tagName;
    if (!failed || failed === 'SCRIPT') fall();
  };
  delete root.dataset.story;
  if (!customElements.get('live-page')) customElements.define('live-page', class extends HTMLElement {});
  root.classList.add('js');
  var unroll = function () {
    if (root.dataset.layout !== 'steps' && innerHeight > 1.5 * screen.height) root.classList.remove('js');
  };
  if (window.top !== window.self) {
    unroll();
    addEventListener('resize', unroll);
  }
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
