/** What a PDF says of itself. */
export type PdfWords = {
  readonly title: string;
  readonly author: string;
  readonly subject: string;
  /** The day of the release, `2026-11-30`. */
  readonly date: string;
};

const DATE = /\(D:\d{14}[+-]\d\d'\d\d'\)/g;
const TRAILER =
  /trailer\s*<<\/Size (\d+)\s*\/Root (\d+ 0 R)\s*\/Info (\d+) 0 R>>\s*startxref\s*(\d+)/;

/**
 * Give a PDF, as Chromium prints it, its title, author and subject, and the day of the release in
 * place of that of the printing: two prints of one release are the same to the byte. It is done as an
 * update at the end of the file (ISO 32000-1, 7.5.6). An error says that Chromium writes otherwise.
 */
export function finishPdf(printed: Uint8Array, words: PdfWords): Uint8Array {
  const day = `(D:${words.date.replaceAll('-', '')}000000+00'00')`;
  // Letters of one byte each: what is not text passes through unchanged.
  const old = Buffer.from(printed).toString('latin1').replace(DATE, day);
  const [, size, root, info, before] = TRAILER.exec(old.slice(-1000)) ?? [];
  if (!size || !root || !info || !before) throw new Error('Chromium writes PDFs in another form.');
  const entries = [
    `/Title ${textOf(words.title)}`,
    `/Author ${textOf(words.author)}`,
    `/Subject ${textOf(words.subject)}`,
    `/CreationDate ${day}`,
    `/ModDate ${day}`,
  ];
  const start = old.endsWith('\n') ? old : `${old}\n`;
  const record = `${info} 0 obj\n<<${entries.join('\n')}>>\nendobj\n`;
  const table = `xref\n${info} 1\n${String(start.length).padStart(10, '0')} 00000 n \n`;
  const trailer = `trailer\n<</Size ${size}\n/Root ${root}\n/Info ${info} 0 R\n/Prev ${before}>>\n`;
  const end = `startxref\n${start.length + record.length}\n%%EOF\n`;
  return Buffer.from(start + record + table + trailer + end, 'latin1');
}

/** Text as a PDF holds it: UTF-16 in hexadecimal, so that any sign can stand in it. */
function textOf(text: string): string {
  const bytes = Buffer.from(`\ufeff${text}`, 'utf16le').swap16();
  return `<${bytes.toString('hex').toUpperCase()}>`;
}
