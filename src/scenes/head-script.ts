/**
 * Runs in the head of a page with scenes, before anything is painted: lay the page out for moving
 * stages, and go back to a still after each step if the story's script fails, or has not come ten
 * seconds after the text: the page's loading would wait for it, too. What is read then stays where it
 * is. It notes whether the reader has acted, for the script that comes after they did; and when the
 * last script has run, and Chromium goes to what the address names, whoever has scrolled on by then
 * stays where they are. A host that makes its frame as high as the page gets the stills, too: there is
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
  var place = function (element) { return element.getBoundingClientRect().top; };
  var fall = function () {
    if (root.dataset.story === 'running' || !root.classList.contains('js')) return;
    var read = [].filter.call(document.querySelectorAll('main p'), function (words) {
      return words.offsetHeight > 0 && place(words) < innerHeight * 0.8;
    }).pop();
    var before = read && place(read);
    root.classList.remove('js');
    if (read && scrollY > 0) scrollBy({ top: place(read) - before, behavior: 'instant' });
  };
  var fail = function (event) {
    var failed = event.target && event.target.tagName;
    if (!failed || failed === 'SCRIPT') fall();
  };
  delete root.dataset.story;
  delete root.dataset.acted;
  ['wheel', 'touchstart', 'pointerdown', 'keydown'].forEach(function (act) {
    addEventListener(act, function () { root.dataset.acted = ''; }, { once: true, passive: true, capture: true });
  });
  if (!customElements.get('live-page')) customElements.define('live-page', class extends HTMLElement {});
  root.classList.add('js');
  var unroll = function () {
    if (root.dataset.layout !== 'steps' && innerHeight > 1.5 * screen.height) root.classList.remove('js');
  };
  if (window.top !== window.self) {
    unroll();
    addEventListener('resize', unroll);
  }
  document.addEventListener('DOMContentLoaded', function () {
    var top = scrollY;
    if (root.dataset.acted === undefined || top === 0) return;
    requestAnimationFrame(function () { scrollTo({ top: top, behavior: 'instant' }); });
  });
  addEventListener('error', fail, true);
  document.addEventListener('readystatechange', function () { setTimeout(fall, 10000); }, { once: true });
})(document.documentElement);`;

/** Whether the page is laid out for moving stages, and has not gone back to its stills. */
export const isLaidOutForStages = (): boolean => document.documentElement.classList.contains('js');

/** Whether the reader has acted on the page since it was opened. */
export const hasActed = (): boolean => document.documentElement.dataset.acted !== undefined;

/** Lay the page out for stages, should it have waited for its script too long. */
export const layOutForStages = (): void => document.documentElement.classList.add('js');

/** Go back to the stills: what was to move has failed. */
export const goBackToStills = (): void => document.documentElement.classList.remove('js');

/** Keep the page laid out for stages: its script has come and runs. */
export function sayThatStagesRun(): void {
  document.documentElement.dataset.story = 'running';
}
