/** Whether the page stands in a frame of another page. */
export const isFramed = (): boolean => window.top !== window.self;
