import type { APIRoute } from 'astro';
import { noteRecords } from '../notes/note-record.ts';
import { loadStory } from '../story/load-story.ts';

/** The report’s notes for other programs. */
export const GET: APIRoute = () => Response.json(noteRecords(loadStory()));
