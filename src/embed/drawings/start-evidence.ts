import { drawEvidence } from '../../kinds/evidence/draw.ts';
import { mountOf } from '../../scenes/mount-chart.ts';
import { handOver } from './hand-over.ts';

handOver('evidence', mountOf(drawEvidence));
