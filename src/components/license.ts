/** The terms of this edition’s text and drawings, as readers know them. */
export const LICENSE_NAME = 'CC BY 4.0';

/** Where those terms stand. */
export const LICENSE_ADDRESS = 'https://creativecommons.org/licenses/by/4.0/';
