import { drawExchange } from '../../kinds/exchange/draw.ts';
import { mountOf } from '../../scenes/mount-chart.ts';
import { handOver } from './hand-over.ts';

handOver('exchange', mountOf(drawExchange));
