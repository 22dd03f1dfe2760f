import { drawDistances } from '../../kinds/distances/draw.ts';
import { mountOf } from '../../scenes/mount-chart.ts';
import { handOver } from './hand-over.ts';

handOver('distances', mountOf(drawDistances));
