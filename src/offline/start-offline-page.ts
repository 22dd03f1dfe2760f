import { findElement } from '../components/find-element.ts';
import { sitePath } from '../components/site-path.ts';
import { OFFLINE_PAGE } from './kept-release.ts';
import { chooseOffline } from './offline-choice.ts';
import {
  bytesToKeep,
  canKeep,
  keepingState,
  onceKept,
  startKeeping,
  stopKeeping,
} from './offline-keeper.ts';

const part = (name: string): HTMLElement => findElement(document, `[data-${name}]`, HTMLElement);

/** Say how far the keeping is, and offer what can be done about it. */
async function tell(): Promise<void> {
  const [state, bytes] = await Promise.all([keepingState(), bytesToKeep()]);
  const { release = '' } = findElement(document, '[data-release]', HTMLElement).dataset;
  const size = bytes === undefined ? '' : `, ${(bytes / 1e6).toFixed(1)} MB`;
  part('keeping').textContent = {
    whole: `It is kept on this device: the whole publication${size}.`,
    'under way': `It is being fetched: release ${release}${size}.`,
    none: `It is not kept on this device. All of it would be release ${release}${size}.`,
  }[state];
  part('choices').hidden = false;
  part('keep').hidden = state !== 'none';
  part('clear').hidden = state === 'none';
  if (state === 'under way') await onceKept(() => void tell());
}

// It may stand for another page, at the address of that.
const asked = decodeURI(location.pathname);
if (asked !== sitePath(`/${OFFLINE_PAGE}`)) {
  const notice = part('not-kept');
  findElement(notice, 'code', HTMLElement).textContent = asked;
  notice.hidden = false;
}

if (canKeep()) {
  part('keep').addEventListener('click', () => {
    chooseOffline('keep');
    void startKeeping().then(tell);
  });
  part('clear').addEventListener('click', () => {
    chooseOffline('never');
    void stopKeeping().then(tell);
  });
  void tell();
}
