import { findElement } from '../components/find-element.ts';
import type { MapPlace } from '../kinds/map/resolve-map.ts';
import { EditedState, type StateData } from './edited-state.ts';
import { hearForm } from './form/hear-form.ts';
import { startActions } from './state-actions.ts';

/** All that the page of a state brings for its scripts. */
export type StatePageData = StateData & {
  /** What lets it ask for changes. */
  readonly token: string;
  /** The places that maps name, by id; none where the scene is a chart. */
  readonly places?: Readonly<Record<string, MapPlace>>;
};

const { token, places, ...known } = JSON.parse(
  findElement(document, '#state-data', HTMLScriptElement).text,
) as StatePageData;
const edited = new EditedState(known);
hearForm(findElement(document, '#state-form', HTMLFormElement), edited);
startActions(document, edited, token);
if (places) {
  const { startMapPicker } = await import('./picker/map-picker.ts');
  await startMapPicker(document, edited, places);
}
