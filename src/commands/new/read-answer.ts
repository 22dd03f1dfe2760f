import { z } from 'astro/zod';
import { parse } from 'yaml';
import type { Reading } from './noun.ts';

/**
 * What was typed as a value that a field takes: as it stands, as a number, yes or no, a list with
 * commas, or as the file would have it. Where none of these fits, the words stay words, and the check
 * says what is wrong with them.
 */
export function readAnswer(typed: string, schema: z.core.$ZodType): Reading {
  const words = typed.trim();
  const parts = words.split(/\s*,\s*/).filter(Boolean);
  const readings: readonly unknown[] = [
    words,
    Number(words),
    YES_OR_NO.get(words.toLowerCase()),
    parts,
    parts.map(Number),
    asInFile(words),
  ];
  const value = readings.find(
    (reading) => reading !== undefined && z.safeParse(schema, reading).success,
  );
  return { value: value ?? words };
}

const YES_OR_NO: ReadonlyMap<string, boolean> = new Map([
  ['yes', true],
  ['no', false],
]);

/** What the words mean in a file of fields, if anything. */
function asInFile(words: string): unknown {
  try {
    return parse(words) as unknown;
  } catch {
    return undefined;
  }
}

/** How a value could have been typed. */
export function typedForm(value: unknown): string {
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  const isPlainList =
    Array.isArray(value) &&
    value.every((item) => typeof item !== 'object' && !/,/.test(String(item)));
  if (isPlainList) return value.join(', ');
  return typeof value === 'object' && value !== null ? JSON.stringify(value) : String(value);
}
