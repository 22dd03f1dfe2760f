import { expect, test } from 'vitest';
import { finishPdf } from './finish-pdf.ts';

/** A PDF as Chromium ends it, printed at some moment. */
const printed = (moment: string): Buffer =>
  Buffer.from(
    `%PDF-1.4\n1 0 obj\n<</Title (Page)\n/CreationDate (D:${moment}+00'00')>>\nendobj\n` +
      'xref\n0 2\ntrailer\n<</Size 2\n/Root 2 0 R\n/Info 1 0 R>>\nstartxref\n83\n%%EOF\n',
  );
const WORDS = {
  title: 'A River',
  author: 'A. Writer',
  subject: 'قائم',
  date: '2026-05-04',
};

test('prints of two moments are the same, and say the day of the release', () => {
  const [one, other] = ['20260504101112', '20270101000000'].map((moment) =>
    Buffer.from(finishPdf(printed(moment), WORDS)).toString('latin1'),
  );
  expect(one).toBe(other);
  expect(one).toContain("/CreationDate (D:20260504000000+00'00')");
});

test('what a PDF says of itself is found where its last table says, whatever the letters', () => {
  const text = Buffer.from(finishPdf(printed('20260504101112'), WORDS)).toString('latin1');
  const [, table = ''] = /startxref\n(\d+)\n%%EOF\n$/.exec(text) ?? [];
  const [, record = ''] = /^xref\n1 1\n(\d{10}) 00000 n \n/.exec(text.slice(Number(table))) ?? [];
  const own = text.slice(Number(record), Number(table));
  expect(own).toMatch(/^1 0 obj\n/);
  const [, subject = ''] = /\/Subject <FEFF([0-9A-F]+)>/.exec(own) ?? [];
  expect(Buffer.from(subject, 'hex').swap16().toString('utf16le')).toBe(WORDS.subject);
  expect(text).toContain('/Prev 83>>');
});

test('a PDF of another form is refused', () => {
  expect(() => finishPdf(Buffer.from('%PDF-2.0\n%%EOF'), WORDS)).toThrow('another form');
});
