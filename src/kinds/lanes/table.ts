import type { DataTable } from '../../graphics/data-table.ts';
import { momentText } from '../../schemas/moment-text.ts';
import { boundaryText } from '../../schemas/scenes/boundary-span.ts';
import type { Band, LanesScene } from './schema.ts';

const FLOW = { shut: 'shut', thin: 'little', open: 'open' } as const;

/** The line, the bands of every lane and the dated events as rows. */
export function lanesTable({ today, line, lanes, events }: LanesScene): DataTable {
  const endText = (end: Band['from'] | Band['to']): string => {
    if (end === 'today') return `lasts in ${momentText(today)}`;
    return end === 'unsaid' ? 'not dated' : boundaryText(end);
  };
  return {
    columns: [
      {
        title: 'Lane',
        means: 'What the row tells of: the border line, one way across it, or an event.',
      },
      { title: 'From', means: 'When it began, as precisely as the report says.' },
      { title: 'To', means: 'When it ended; empty for an event.' },
      { title: 'What', means: 'What the report says of it.' },
      {
        title: 'How much passes',
        means: 'shut, little, or open; empty where nothing passes or is said to.',
      },
    ],
    rows: [
      ...line.map(({ from, to, notes }) => ({
        cells: ['Border line', boundaryText(from), endText(to ?? 'today'), 'The border line', ''],
        notes,
      })),
      ...lanes.flatMap(({ label: lane, bands }) =>
        bands.map(({ from, to, label, flow, notes }) => ({
          cells: [lane, endText(from), endText(to), label, FLOW[flow]],
          notes,
        })),
      ),
      ...events.map(({ date, label, notes }) => ({
        cells: ['Event', boundaryText(date), '', label, ''],
        notes,
      })),
    ],
  };
}
