import { distancesTable } from '../kinds/distances/table.ts';
import { evidenceTable } from '../kinds/evidence/table.ts';
import { exchangeTable } from '../kinds/exchange/table.ts';
import { flowTable } from '../kinds/flow/table.ts';
import { groupsTable } from '../kinds/groups/table.ts';
import { lanesTable } from '../kinds/lanes/table.ts';
import { periodsTable } from '../kinds/periods/table.ts';
import { pullsTable } from '../kinds/pulls/table.ts';
import { shareTable } from '../kinds/share/table.ts';
import { tollsTable } from '../kinds/tolls/table.ts';
import { unitsTable } from '../kinds/units/table.ts';
import { voicesTable } from '../kinds/voices/table.ts';
import type { DataTable } from '../graphics/data-table.ts';
import { mapTable } from '../kinds/map/table.ts';
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
