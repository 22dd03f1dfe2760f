import { EMBED_MODES, EMBED_THEMES } from './embed-choice.ts';

/**
 * Runs in the head of an embed page, before the script that lays it out for stages: read the mode
 * and the light from the address before anything is painted;
 * a frame that its host leads has no scroll of its own, and one in a page is printed within its box.
 */
export const EMBED_HEAD_SCRIPT = `(function (root) {
  var asked = new URLSearchParams(location.search);
  var one = function (name, known) {
    var value = asked.get(name);
    return known.indexOf(value) < 0 ? known[0] : value;
  };
  var mode = one('mode', ${JSON.stringify(EMBED_MODES)});
  root.dataset.mode = mode;
  root.dataset.theme = one('theme', ${JSON.stringify(EMBED_THEMES)});
  root.dataset.layout = mode === 'scroll' || mode === 'stack' ? mode : 'steps';
  if (asked.has('led')) root.dataset.led = '';
  if (window.top !== window.self) root.dataset.framed = '';
})(document.documentElement);`;
