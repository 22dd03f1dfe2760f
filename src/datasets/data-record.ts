import { LICENSE_ADDRESS } from '../components/license.ts';
import { siteAddress } from '../components/site-address.ts';
import type { Publication } from '../schemas/publication.ts';
import type { Dataset } from './dataset.ts';

/** A dataset as its JSON file gives it: whose it is, what its columns mean, and a row a fact. */
export function dataRecord(publication: Publication, { id, columns, rows, ...about }: Dataset) {
  return {
    ...about,
    url: siteAddress(`/figures/${id}/`),
    credit: publication.credit,
    license: LICENSE_ADDRESS,
    columns: columns.map(({ title }) => title),
    fields: columns,
    rows,
  };
}
