import { ARABIC, LATIN } from './alphabets.ts';

/** The faces of pages: file, where its package has it, the letters to keep, and its axes. */
export const FONTS = [
  [
    'source-serif-roman.woff2',
    'source-serif/WOFF2/VAR/SourceSerif4Variable-Roman.ttf.woff2',
    LATIN,
    { wght: { min: 400, max: 700 }, opsz: 14 },
  ],
  [
    'source-serif-italic.woff2',
    'source-serif/WOFF2/VAR/SourceSerif4Variable-Italic.ttf.woff2',
    LATIN,
    { wght: 400, opsz: 14 },
  ],
  [
    'plex-sans-400.woff2',
    '@fontsource/ibm-plex-sans/files/ibm-plex-sans-latin-400-normal.woff2',
    LATIN,
    {},
  ],
  [
    'plex-sans-600.woff2',
    '@fontsource/ibm-plex-sans/files/ibm-plex-sans-latin-600-normal.woff2',
    LATIN,
    {},
  ],
  [
    'plex-arabic-400.woff2',
    '@fontsource/ibm-plex-sans-arabic/files/ibm-plex-sans-arabic-arabic-400-normal.woff2',
    ARABIC,
    {},
  ],
] as const;

/** The same faces for pictures: no axes, as the painter knows none. */
export const PICTURE_FONTS = [
  [
    'plex-sans-400.ttf',
    '@fontsource/ibm-plex-sans/files/ibm-plex-sans-latin-400-normal.woff2',
    LATIN,
  ],
  [
    'plex-sans-600.ttf',
    '@fontsource/ibm-plex-sans/files/ibm-plex-sans-latin-600-normal.woff2',
    LATIN,
  ],
  [
    'plex-arabic-400.ttf',
    '@fontsource/ibm-plex-sans-arabic/files/ibm-plex-sans-arabic-arabic-400-normal.woff2',
    ARABIC,
  ],
  ['source-serif-400.ttf', 'source-serif/TTF/SourceSerif4-Regular.ttf', LATIN],
  ['source-serif-600.ttf', 'source-serif/TTF/SourceSerif4-Semibold.ttf', LATIN],
  ['source-serif-400-italic.ttf', 'source-serif/TTF/SourceSerif4-It.ttf', LATIN],
] as const;
