import { drawPeriods } from '../../kinds/periods/draw.ts';
import { mountOf } from '../../scenes/mount-chart.ts';
import { handOver } from './hand-over.ts';

handOver('periods', mountOf(drawPeriods));
