import { drawTolls } from '../../charts/tolls/draw.ts';
import { mountOf } from '../../scenes/mount-chart.ts';
import { handOver } from './hand-over.ts';

handOver('tolls', mountOf(drawTolls));
