import { sitePath } from '../components/site-path.ts';
import type { SceneEntry } from '../kinds/scene.ts';
import type { WithId } from '../story/story.ts';
import type { SceneIdentity } from './scene-parts.ts';

/** What the markup of a scene says of it, on whatever page it stands. */
export const identityOf = ({ id, kind }: WithId<SceneEntry>): SceneIdentity => ({
  id,
  kind,
  drawing: sitePath(`/figures/${id}/drawing.json`),
});
