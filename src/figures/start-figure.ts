import { openInPlace } from '../scenes/open-in-place.ts';
import { scenesIn } from '../scenes/stage-parts.ts';
import { startFigure } from './figure-stage.ts';

for (const scene of scenesIn(document)) startFigure(scene);
openInPlace(document);
