import { createHash } from 'node:crypto';
import { csvParse, csvParseRows } from 'd3-dsv';
import { expect, test } from 'vitest';
import { readStory } from '../story/read-story.ts';
import { csvColumns, toCsv } from './csv.ts';
import { dataPackageOf } from './data-package.ts';
import { dataRecord } from './data-record.ts';
import { datasetOf, type Dataset } from './dataset.ts';

const { story } = readStory(`${import.meta.dirname}/../../content`);
if (story === undefined) throw new Error('The publication has no story.');
const ids = [...story.scenes.keys()];

/** A file as programs read it that take its bytes for UTF-8. */
const read = (text: string): string => new TextDecoder().decode(Buffer.from(text));

const withCells = (...cells: string[]): Dataset => ({
  id: 'odd',
  title: 'Odd',
  description: '',
  drawn: '',
  columns: cells.map((_, index) => ({ title: `Column ${index}`, means: '' })),
  rows: [{ cells, notes: 'report', sources: '' }],
});

test.each(ids)('%s: a reader by others gets every cell of the table back', (id) => {
  const dataset = datasetOf(story, id);
  const rows = csvParseRows(read(toCsv(dataset)));
  expect(rows[0]).toEqual(csvColumns(dataset).map(({ title }) => title));
  expect(rows.slice(1).map((row) => row.slice(0, dataset.columns.length))).toEqual(
    dataset.rows.map(({ cells }) => cells),
  );
});

test('Excel is told by the first three bytes that apostrophes and Arabic are in UTF-8', () => {
  const bytes = Buffer.from(toCsv(withCells('Ma’an', 'مدينة النهر')));
  expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  expect(csvParseRows(read(bytes.toString()))[1]?.slice(0, 2)).toEqual(['Ma’an', 'مدينة النهر']);
});

test('commas, quotation marks and line breaks stay within their cell, and every line ends alike', () => {
  const cells = ['a, b', 'she said "no"', 'one\r\ntwo', ''];
  const csv = read(toCsv(withCells(...cells)));
  expect(csvParseRows(csv)[1]?.slice(0, 4)).toEqual(cells);
  expect(csv.replace(/"[^"]*"/g, '').match(/\r?\n/g)).toEqual(['\r\n', '\r\n']);
});

test('no cell is taken for a formula, and a number stays one', () => {
  const cells = ['=1+1', '+49 30', '-cmd', '@sum', '\tx', '-3.5', '+7', '12'];
  expect(csvParseRows(read(toCsv(withCells(...cells))))[1]?.slice(0, 8)).toEqual([
    ...["'=1+1", "'+49 30", "'-cmd", "'@sum", "'\tx"],
    ...['-3.5', '+7', '12'],
  ]);
});

test.each(ids)(
  '%s: each row says in words what it rests on, and each column what it means',
  (id) => {
    const dataset = datasetOf(story, id);
    for (const { notes, sources } of dataset.rows) {
      expect(sources).toMatch(/\.\S*$/);
      if (typeof notes === 'string') continue;
      for (const number of notes) expect(sources).toContain(`Note ${number}: `);
    }
    for (const { title, means } of csvColumns(dataset)) expect([title, means]).not.toContain('');
    const record = dataRecord(story.publication, dataset);
    expect(record.fields.map(({ title }) => title)).toEqual(record.columns);
    expect(record.credit).toBe(story.publication.credit);
  },
);

/** The rules of the Data Package standard, version 2.0, on what this edition uses of it. */
test.each(ids)('%s: the data package keeps the rules of its standard', (id) => {
  const { name, licenses, sources, contributors, resources } = dataPackageOf(story, id);
  expect(name).toMatch(/^[-a-z\d._/]+$/);
  expect(licenses.length).toBeGreaterThan(0);
  for (const license of licenses) expect(license.name).toMatch(/^[-\w.]+$/);
  for (const each of [...sources, ...contributors]) expect(each.title).not.toBe('');
  for (const path of sources.flatMap((source) => ('path' in source ? [source.path] : []))) {
    expect(path).toMatch(/^https?:\/\//);
  }
  expect(new Set(resources.map((resource) => resource.name)).size).toBe(resources.length);
  for (const { path, schema } of resources) {
    expect(path).not.toMatch(/^\/|\.\.|^~/);
    const names = schema.fields.map((field) => field.name);
    expect(new Set(names).size).toBe(names.length);
    for (const field of schema.fields) {
      expect(['string', 'integer']).toContain(field.type);
      expect(field.description).not.toBe('');
    }
  }
});

test.each(ids)('%s: the data are as the data package says', (id) => {
  const [resource] = dataPackageOf(story, id).resources;
  const csv = toCsv(datasetOf(story, id));
  expect(resource?.bytes).toBe(Buffer.byteLength(csv));
  expect(resource?.hash).toBe(`sha256:${createHash('sha256').update(csv).digest('hex')}`);
  const rows = csvParse(read(csv));
  expect(rows.columns).toEqual(resource?.schema.fields.map(({ name }) => name));
  for (const { name } of resource?.schema.fields.filter(({ type }) => type === 'integer') ?? []) {
    for (const row of rows) expect(row[name]).toMatch(/^-?\d*$/);
  }
});
