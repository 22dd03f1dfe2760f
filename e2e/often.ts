/**
 * How `expect.poll` and `toPass` look again: soon, as most of what a page does comes within some frames. By
 * default a whole second can pass between two looks.
 */
export const OFTEN = { intervals: [20, 50, 100] };
