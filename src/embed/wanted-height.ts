import { partsOf, scenesIn } from '../scenes/stage-parts.ts';
import { embedPartOf } from './embed-parts.ts';

/** Higher than this no frame of steps asks to be, in CSS pixels: systems cut off what is higher. */
const MOST = 1000;

/**
 * How high a frame would have to be to show any of its steps whole, in CSS pixels. It goes by the
 * frame’s width alone, never by its height: a host that does as it is asked is asked for no more.
 */
export function wantedHeight(page: Document): number {
  const root = page.documentElement;
  if (root.dataset.layout !== 'steps' || !root.classList.contains('js')) {
    return page.body.getBoundingClientRect().height;
  }
  root.toggleAttribute('data-measuring', true);
  const [credit, rail] = [page.querySelector('.embed-credit'), embedPartOf(page, 'rail')];
  const scenes = scenesIn(page).map(partsOf);
  const heights = scenes.map(({ stage, picture, steps }) => {
    const words = Math.max(...steps.map(({ offsetHeight }) => offsetHeight)) + 26;
    const bar = stage.offsetHeight - picture.offsetHeight;
    return isBeside(page) ? 560 : pictureHeight(innerWidth) + bar + words;
  });
  root.toggleAttribute('data-measuring', false);
  const around = (credit?.clientHeight ?? 0) + rail.offsetHeight;
  return Math.min(MOST, Math.max(...heights) + around);
}

/** As its stills are: upright in narrow frames, four by three in others. */
const pictureHeight = (width: number): number =>
  width <= 512 ? (width * 400) / 360 : Math.min(560, (width * 3) / 4);

const isBeside = (page: Document): boolean =>
  getComputedStyle(page.documentElement).getPropertyValue('--embed-words').trim() === 'beside';
