/** The terms of this edition’s text and drawings, CC BY 4.0. */
export const LICENSE_ADDRESS = 'https://creativecommons.org/licenses/by/4.0/';
