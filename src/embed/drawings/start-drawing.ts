import { kind, mount } from 'virtual:drawn-kind';
import { handOver } from './hand-over.ts';

handOver(kind, mount);
