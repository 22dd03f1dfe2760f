import { distancesTable } from '../charts/distances/table.ts';
import { evidenceTable } from '../charts/evidence/table.ts';
import { exchangeTable } from '../charts/exchange/table.ts';
import { flowTable } from '../charts/flow/table.ts';
import { groupsTable } from '../charts/groups/table.ts';
import { lanesTable } from '../charts/lanes/table.ts';
import { periodsTable } from '../charts/periods/table.ts';
import { pullsTable } from '../charts/pulls/table.ts';
import { shareTable } from '../charts/share/table.ts';
import { tollsTable } from '../charts/tolls/table.ts';
import { unitsTable } from '../charts/units/table.ts';
import { voicesTable } from '../charts/voices/table.ts';
import type { DataTable } from '../graphics/data-table.ts';
import { mapTable } from '../maps/table.ts';
import type { Drawable } from './drawable.ts';

/** The facts that a scene's graphic shows, one row each. */
export function tableOf(scene: Drawable): DataTable {
  switch (scene.kind) {
    case 'map':
      return mapTable(scene);
    case 'periods':
      return periodsTable(scene);
    case 'lanes':
      return lanesTable(scene);
    case 'distances':
      return distancesTable(scene);
    case 'flow':
      return flowTable(scene);
    case 'share':
      return shareTable(scene);
    case 'units':
      return unitsTable(scene);
    case 'tolls':
      return tollsTable(scene);
    case 'exchange':
      return exchangeTable(scene);
    case 'voices':
      return voicesTable(scene);
    case 'pulls':
      return pullsTable(scene);
    case 'evidence':
      return evidenceTable(scene);
    case 'groups':
      return groupsTable(scene);
  }
}
