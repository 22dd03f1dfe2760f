import { readingLineShare } from './reading-line.ts';
import { EARLY_PARTS } from './stage-parts.ts';

const { scene, step, standIn, still } = EARLY_PARTS;

/**
 * Runs in the head of a page after `HEAD_SCRIPT`, until the story’s script does: whoever reads on while
 * that is on its way sees on each stage the still of the step they are at, not the one that the page
 * opened with. Text, because it must stand in the page itself; the stage’s own way of all this is in
 * `scene-stage.ts`.
 */
export const EARLY_STILLS = `(function (root) {
  var bring = function (scene, line) {
    var before = scene.querySelector('${standIn} picture');
    var stills = [].filter.call(scene.querySelectorAll('${step}'), function (step, at) {
      return at === 0 || step.getBoundingClientRect().top <= line;
    });
    var still = stills.length > 0 && stills[stills.length - 1].querySelector('${still}');
    if (!before || !still || before.querySelector('img').src === still.querySelector('img').src) return;
    var shown = still.cloneNode(true);
    shown.querySelector('source').media = before.querySelector('source').media;
    before.parentNode.replaceChild(shown, before);
  };
  var follow = function () {
    if (root.dataset.story === 'running' || !root.classList.contains('js'))
      return removeEventListener('scroll', follow);
    var place = getComputedStyle(root).getPropertyValue('--stage-place').trim();
    var line = innerHeight * (place === 'beside' ? ${readingLineShare('beside')} : ${readingLineShare('above')});
    [].forEach.call(document.querySelectorAll('${scene}'), function (scene) { bring(scene, line); });
  };
  addEventListener('scroll', follow, { passive: true });
})(document.documentElement);`;
