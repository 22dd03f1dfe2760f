import { drawFlow } from '../../kinds/flow/draw.ts';
import { mountOf } from '../../scenes/mount-chart.ts';
import { handOver } from './hand-over.ts';

handOver('flow', mountOf(drawFlow));
