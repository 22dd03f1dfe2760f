/** Where the stage stands: above the text, as on phones and upright tablets, or beside it. */
export type StagePlace = 'above' | 'beside';

/**
 * Where the style sheet has put the stages of the page: `styles/scene.css` says it as
 * `--stage-place`, where it puts them there. Asks for the page's styles: not while it scrolls.
 */
export function stagePlace(): StagePlace {
  const style = getComputedStyle(document.documentElement);
  return style.getPropertyValue('--stage-place').trim() === 'beside' ? 'beside' : 'above';
}
