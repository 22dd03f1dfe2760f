/** Whether this build makes the PDF, too, which takes a browser: `npm run books` does. */
export const withPdf = (): boolean => process.env['BOOKS'] === 'pdf';
