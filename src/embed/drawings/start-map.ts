import { mountMap } from '../../scenes/mount-map.ts';
import { handOver } from './hand-over.ts';

handOver('map', mountMap);
