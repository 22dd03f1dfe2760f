import { drawPeriods } from '../../charts/periods/draw.ts';
import { mountOf } from '../../scenes/mount-chart.ts';
import { handOver } from './hand-over.ts';

handOver('periods', mountOf(drawPeriods));
