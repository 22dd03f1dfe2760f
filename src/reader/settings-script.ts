import { storageKey } from './kept.ts';
import { SETTINGS } from './settings.ts';

/**
 * Runs in the head of every page, before anything is painted: say what its reader has set, as
 * attributes by which style sheets and scripts go, so that nothing is shown first as it is not wanted.
 * Where storage is refused, or holds what nobody set, the page goes by the reader’s system.
 *
 * A `<source>` of a picture that is there in a light and in a dark form asks the system, too: it is
 * told the chosen theme instead, as long as one is chosen.
 * Text, because it must stand in the page itself.
 */
export const SETTINGS_SCRIPT = `(function (root) {
  var kept;
  try { kept = JSON.parse(localStorage.getItem(${JSON.stringify(storageKey('settings'))})); } catch (refused) {}
  var all = ${JSON.stringify(SETTINGS)};
  for (var name in all) {
    if (kept && all[name].indexOf(kept[name]) >= 0) root.dataset[name] = kept[name];
    else delete root.dataset[name];
  }
  if (root.dataset.pictures) root.dataset.layout = 'stack';
  var DARK = '(prefers-color-scheme: dark)';
  var choose = function () {
    var theme = root.dataset.theme;
    document.querySelectorAll('source[media*="' + DARK + '"], source[data-media]').forEach(function (source) {
      var media = source.dataset.media || (source.dataset.media = source.media);
      var chosen = !theme ? media : theme === 'dark' ? media.replace(DARK, '(min-width: 0)') : 'not all';
      if (source.media !== chosen) source.media = chosen;
    });
  };
  new MutationObserver(choose).observe(root, { attributeFilter: ['data-theme'] });
  if (!root.dataset.theme) return;
  var arriving = new MutationObserver(choose);
  arriving.observe(root, { childList: true, subtree: true });
  document.addEventListener('DOMContentLoaded', function () { arriving.disconnect(); });
})(document.documentElement);`;
