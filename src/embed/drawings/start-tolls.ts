import { drawTolls } from '../../kinds/tolls/draw.ts';
import { mountOf } from '../../scenes/mount-chart.ts';
import { handOver } from './hand-over.ts';

handOver('tolls', mountOf(drawTolls));
