import type { z } from 'astro/zod';
import { entryId } from './entry-id.ts';

/** Whose something is: the id of one of the vocabulary’s parties. */
export const partyId = entryId;

/** The id of a party, as content files and class names spell it. */
export type PartyId = z.output<typeof partyId>;
