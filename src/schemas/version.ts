import { z } from 'astro/zod';

const FORM = /^(0|[1-9]\d*)\.(0|[1-9]\d*)\.(0|[1-9]\d*)$/;

/** The number of a release: `1.2.0`. */
export const version = z
  .string({ error: 'Write the version as 1.2.0.' })
  .refine((it) => FORM.test(it), {
    error: 'A version is three whole numbers with points between them, as 1.2.0.',
  });
