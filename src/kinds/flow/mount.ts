import { mountOf } from '../../charts/mount-chart.ts';
import { drawFlow } from './draw.ts';

/** Bring a scene of this kind to life in a stage. */
export const mount = mountOf(drawFlow);
