import { drawUnits } from '../../kinds/units/draw.ts';
import { mountOf } from '../../scenes/mount-chart.ts';
import { handOver } from './hand-over.ts';

handOver('units', mountOf(drawUnits));
