/** Ends this task and goes on in the next, so that the page can paint and answer in between. */
export const breathe = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));
