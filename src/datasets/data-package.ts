import { createHash } from 'node:crypto';
import { LICENSE_ADDRESS } from '../components/license.ts';
import { wholeAddress } from '../components/site-address.ts';
import { formatSource } from '../wording/format-source.ts';
import { drawableOf, tableOf } from '../kinds/drawable.ts';
import { sceneOf } from '../scenes/scene-state.ts';
import { notesBehind, type DataColumn } from '../graphics/data-table.ts';
import { sourceIdsOf } from '../schemas/note.ts';
import type { Story } from '../story/story.ts';
import { csvColumns, toCsv } from './csv.ts';
import { datasetOf } from './dataset.ts';

const PROFILES = 'https://datapackage.org/profiles/2.0';

/** Describe the data files of a scene as a Data Package (Frictionless, version 2.0). */
export function dataPackageOf(story: Story, id: string) {
  const { publication, releases } = story;
  const dataset = datasetOf(story, id);
  const csv = Buffer.from(toCsv(dataset));
  const homepage = wholeAddress(`/figures/${id}/`);
  return {
    $schema: `${PROFILES}/datapackage.json`,
    name: id,
    title: dataset.title,
    description: `${dataset.description} ${dataset.drawn} ${publication.credit}`,
    ...(homepage && { homepage }),
    ...(releases[0] && { version: releases[0].version }),
    licenses: [
      { name: 'CC-BY-4.0', title: 'Creative Commons Attribution 4.0', path: LICENSE_ADDRESS },
    ],
    contributors: [{ title: publication.title, roles: ['publisher'] }],
    sources: sourcesOf(story, id),
    resources: [
      {
        $schema: `${PROFILES}/dataresource.json`,
        name: 'data',
        path: 'data.csv',
        type: 'table',
        format: 'csv',
        mediatype: 'text/csv',
        encoding: 'utf-8',
        bytes: csv.byteLength,
        hash: `sha256:${createHash('sha256').update(csv).digest('hex')}`,
        schema: {
          $schema: `${PROFILES}/tableschema.json`,
          fields: csvColumns(dataset).map(fieldOf),
          missingValues: [''],
        },
      },
    ],
  };
}

/** A field is called as its column is headed. */
function fieldOf({ title, means, type, unit }: DataColumn) {
  return {
    name: title,
    title,
    type: type ?? 'string',
    description: unit ? `${means} Unit: ${unit}.` : means,
  };
}

/** The report, and the works that the notes behind the facts cite. */
function sourcesOf(story: Story, id: string) {
  const { publication, notes, sources } = story;
  const { retells } = publication;
  const numbers = notesBehind(tableOf(drawableOf(sceneOf(story, id), story)));
  const cited = notes.filter(({ number }) => numbers.includes(number)).flatMap(sourceIdsOf);
  const report = `${retells.authors.join(' and ')}, “${retells.title},” ${retells.publisher}, ${retells.date}`;
  return [
    { title: report },
    ...[...sources.values()]
      .filter((source) => cited.includes(source.id))
      .map((source) => ({
        title: formatSource(source)
          .map(({ text }) => text)
          .join(''),
        ...(source.url && { path: source.url }),
      })),
  ];
}
