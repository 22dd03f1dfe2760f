import { drawLanes } from '../../kinds/lanes/draw.ts';
import { mountOf } from '../../scenes/mount-chart.ts';
import { handOver } from './hand-over.ts';

handOver('lanes', mountOf(drawLanes));
