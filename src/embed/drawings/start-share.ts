import { drawShare } from '../../kinds/share/draw.ts';
import { mountOf } from '../../scenes/mount-chart.ts';
import { handOver } from './hand-over.ts';

handOver('share', mountOf(drawShare));
