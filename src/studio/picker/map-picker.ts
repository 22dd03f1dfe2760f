import { findElement } from '../../components/find-element.ts';
import { loadGround } from '../../kinds/map/load-ground.ts';
import { resolveMapScene, type MapPlace } from '../../kinds/map/resolve-map.ts';
import type { MapScene } from '../../kinds/map/schema.ts';
import type { LonLat } from '../../schemas/lon-lat.ts';
import type { EditedState, Fields } from '../edited-state.ts';
import type { Window } from '../studio-pictures.ts';
import { markRows } from './mark-rows.ts';
import { usesIn, withUse, written } from './mark-uses.ts';
import { hearNewMark, type UnplacedMark } from './new-mark.ts';
import { PickedView } from './picked-view.ts';

/**
 * Let a state of a map be changed on the map itself: what it shows by moving it, where labels stand by
 * dragging them, marks by their list and by pressing where they are to stand.
 * @param places the places of the content that have a position, by id
 */
export async function startMapPicker(
  root: ParentNode,
  edited: EditedState,
  places: Readonly<Record<string, MapPlace>>,
): Promise<void> {
  const ground = await loadGround();
  const said = findElement(root, '#picker-says', HTMLOutputElement);
  /** What the next press on a map places. */
  let placing: UnplacedMark | undefined;
  const ask = (unplaced: UnplacedMark): void => {
    placing = unplaced;
    said.value = `Press on a map where “${unplaced.key}” is to stand. Escape leaves it.`;
  };
  const endPlacing = (): void => {
    placing = undefined;
    said.value = '';
  };
  const place = (at: LonLat): void => {
    if (placing === undefined) return;
    const { key, mark } = placing;
    endPlacing();
    const { kind, ...others } = mark;
    edited.setMark(key, { kind, ...others, at });
    edited.set(['marks'], written(withUse(usesIn(edited.fields['marks']), key)));
  };
  addEventListener('keydown', ({ key }) => {
    if (key === 'Escape') endPlacing();
  });

  const rows = markRows(findElement(root, '#marks', HTMLElement), edited, (key) =>
    ask({ key, mark: edited.marks[key] as Fields }),
  );
  const view = (window: Window, field: 'frame' | 'frameNarrow'): PickedView => {
    const picked: PickedView = new PickedView(
      findElement(root, `#picked-${window}`, HTMLElement),
      window,
      ground,
      {
        onFrame: (frame) => edited.set([field], frame),
        onSide: (mark, side) => {
          rows.change(mark, { labelAnchors: [side] });
          said.value =
            picked.sideOf(mark) === side
              ? ''
              : `There is no room for the label of “${mark}” on that side: it stands where there is.`;
        },
        onPlace: place,
      },
    );
    return picked;
  };
  const views = [view('desk', 'frame'), view('phone', 'frameNarrow')];
  hearNewMark(findElement(root, '#new-mark', HTMLFormElement), edited, ask);
  findElement(root, '#same-frame', HTMLButtonElement).addEventListener('click', () =>
    edited.set(['frameNarrow'], undefined),
  );

  const show = (): void => {
    rows.show();
    try {
      const map = resolveMapScene(sceneNow(edited), places);
      for (const each of views) each.show(map, edited.known.state);
    } catch (error) {
      said.value = error instanceof Error ? error.message : String(error);
    }
  };
  edited.onChange(show);
  show();
}

/** The scene with this state alone, as it is now. */
const sceneNow = ({ fields, marks, known }: EditedState): MapScene =>
  ({ marks, states: { [known.state]: fields } }) as unknown as MapScene;
