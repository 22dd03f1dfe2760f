import type { LabelAnchor } from '../../kinds/map/label-anchors.ts';
import { sideOf } from './side-of.ts';

/** How far a press goes before it drags, in pixels. */
const TREMBLE = 4;

/**
 * Let labels of a map be dragged around their marks.
 * @param onSide hears of a mark, by its key, on which side its label is to stand
 */
export function dragLabels(
  svg: SVGSVGElement,
  onSide: (mark: string, side: LabelAnchor) => void,
): void {
  svg.addEventListener('pointerdown', (press) => {
    const label = (press.target as Element).closest<SVGGElement>('.map-label');
    // Names of the base map are no marks of the scene.
    const mark = label?.closest('[class*="mark-"]')?.getAttribute('data-key') ?? undefined;
    if (!label || mark === undefined || press.button !== 0) return;
    // The picture stays where it is.
    press.stopPropagation();
    press.preventDefault();
    const watching = new AbortController();
    const { signal } = watching;
    const by = { x: 0, y: 0 };
    const follow = ({ clientX, clientY }: PointerEvent): void => {
      by.x = clientX - press.clientX;
      by.y = clientY - press.clientY;
      label.setAttribute('transform', `translate(${by.x},${by.y})`);
    };
    const letGo = (): void => {
      watching.abort();
      const { x, y, width, height } = label.getBBox();
      label.removeAttribute('transform');
      if (Math.hypot(by.x, by.y) < TREMBLE) return;
      // A label is drawn around the place of its mark.
      onSide(mark, sideOf([x + width / 2 + by.x, y + height / 2 + by.y], { width, height }));
    };
    addEventListener('pointermove', follow, { signal });
    for (const end of ['pointerup', 'pointercancel'] as const)
      addEventListener(end, letGo, { signal });
  });
}
