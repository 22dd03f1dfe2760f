/** How many notes the report has; they are numbered from 1. */
export const NOTE_COUNT = 91;
