import { drawDistances } from '../../charts/distances/draw.ts';
import { mountOf } from '../../scenes/mount-chart.ts';
import { handOver } from './hand-over.ts';

handOver('distances', mountOf(drawDistances));
