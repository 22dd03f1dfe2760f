import { drawVoices } from '../../kinds/voices/draw.ts';
import { mountOf } from '../../scenes/mount-chart.ts';
import { handOver } from './hand-over.ts';

handOver('voices', mountOf(drawVoices));
