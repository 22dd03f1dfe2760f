import { openInPlace } from '../scenes/open-in-place.ts';
import { startFigure } from './figure-stage.ts';

for (const scene of document.querySelectorAll<HTMLElement>('[data-scene]')) startFigure(scene);
openInPlace(document);
