import { mountOf } from '../../charts/mount-chart.ts';
import { drawTolls } from './draw.ts';

/** Bring a scene of this kind to life in a stage. */
export const mount = mountOf(drawTolls);
