import { mountOf } from '../../charts/mount-chart.ts';
import { drawEvidence } from './draw.ts';

/** Bring a scene of this kind to life in a stage. */
export const mount = mountOf(drawEvidence);
