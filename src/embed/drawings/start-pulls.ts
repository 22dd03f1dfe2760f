import { drawPulls } from '../../kinds/pulls/draw.ts';
import { mountOf } from '../../scenes/mount-chart.ts';
import { handOver } from './hand-over.ts';

handOver('pulls', mountOf(drawPulls));
