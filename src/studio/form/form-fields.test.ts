import { z } from 'astro/zod';
import { expect, test } from 'vitest';
import { provenance } from '../../schemas/provenance.ts';
import { text } from '../../schemas/text.ts';
import { formFields, type FormField } from './form-fields.ts';

const STATE = z.strictObject({
  alt: text.describe('What it shows.'),
  by: z.enum(['size', 'age']),
  apart: z.boolean().default(false),
  count: z.int().optional(),
  notes: provenance,
  shows: z.array(text),
  layers: z.array(z.enum(['rivers', 'names'])),
  key: z.strictObject({ short: text }).optional(),
  share: z.strictObject({ percent: z.number() }).optional(),
  remarks: z.array(z.strictObject({ text })),
  free: z.array(text),
});

const VALUE = { key: { short: 'Few' }, remarks: [{ text: 'One.' }], free: ['a'], apart: true };

const known = (path: readonly (string | number)[]) =>
  path[0] === 'shows' ? ['first', 'second'] : undefined;

/** What a form has for a field, with what is in it. */
const shape = (field: FormField): unknown => {
  if (field.kind === 'group') return field.fields.map((each) => [each.path.join('.'), shape(each)]);
  const kind = 'options' in field ? `${field.kind}: ${field.options.join(', ')}` : field.kind;
  return field.isOptional ? `${kind}, or left out` : kind;
};

test('a form has for each field what fits its schema', () => {
  const fields = formFields(STATE, VALUE, known);
  expect(Object.fromEntries(fields.map((field) => [field.name, shape(field)]))).toEqual({
    alt: 'words',
    by: 'choice: size, age',
    apart: 'tick, or left out',
    count: 'number, or left out',
    notes: 'provenance',
    shows: 'several: first, second',
    layers: 'several: rivers, names',
    key: [['key.short', 'words']],
    share: 'elsewhere, or left out',
    remarks: [['remarks.0', [['remarks.0.text', 'words']]]],
    free: [['free.0', 'words']],
  });
  expect(fields[0]).toMatchObject({ hint: 'What it shows.', path: ['alt'] });
  expect(fields[2]).toMatchObject({ value: true });
});
