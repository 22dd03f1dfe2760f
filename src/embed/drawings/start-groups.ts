import { drawGroups } from '../../kinds/groups/draw.ts';
import { mountOf } from '../../scenes/mount-chart.ts';
import { handOver } from './hand-over.ts';

handOver('groups', mountOf(drawGroups));
