import { escapeMarkup } from '../graphics/escape-markup.ts';

/** A page of the book: a chapter, or what stands before and after the chapters. */
export type BookPage = {
  /** What its file is called, without its ending. */
  readonly name: string;
  readonly title: string;
  /** What it is among the parts of a book, in the words of the EPUB vocabulary: `bodymatter`. */
  readonly type: string;
  /** Its text as XHTML. */
  readonly body: string;
  /** Its sections, for the table of contents. */
  readonly sections: readonly { readonly id: string; readonly title: string }[];
};

/** Write a page as a file of the book. */
export const writePage = ({ title, type, body }: Omit<BookPage, 'name' | 'sections'>): string =>
  `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE html>
<html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops" lang="en" xml:lang="en">
<head>
<meta charset="utf-8"/>
<title>${escapeMarkup(title)}</title>
<link rel="stylesheet" href="book.css"/>
</head>
<body epub:type="${type}">
${body}
</body>
</html>
`;
