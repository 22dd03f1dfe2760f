import { z } from 'astro/zod';

/** Words that must be there. */
export const text = z.string().trim().min(1);
