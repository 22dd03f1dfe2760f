import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';

const root = new URL('../', import.meta.url);
const { devDependencies } = JSON.parse(readFileSync(new URL('package.json', root), 'utf8'));

/** Words of the publication, of the web and its tools, and of those who made methods and data. */
const WORDS = `
  governorates lede provenanced scrollytelling tellings uncited unshown unsourced
  activedescendant contentinfo labelledby backlink contenteditable datamaps DPUB drawables fontconfig fffd layerize longtask lons mdxjs moveend
  mlhvcsqtaz domcontentloaded framenavigated networkidle noopener noteref nums oldstyle opsz posinset requestfailed requestfinished rrggbb scroller
  setsize subsampling tatweel tdur topo unstub upem wght withastro
  biblatex booktitle citationstyles datapackage dataresource ELEC entrysubtype incollection MANSCPT marginheight
  marginwidth mediatype MPCT nosniff oembed origtitle referrerpolicy RPRT tableschema techreport textasciicircum
  textasciitilde textbackslash textbraceleft textbraceright urldate
  Catmull Gelasio GSHHG Highwire Hodgman Oklab Peucker WDBII Zotero
  BiDi displayfd GTK LIBGL nolisten webkitgtk
  Omnibox clig sarif creativecommons IDAT IEND IHDR Inkscape liga librsvg lnum mhtml MLQCZ PLTE resvg tnum Unicodes xlink Zippable
  backmatter bodymatter dcterms endobj epub epubcheck failonwarnings FEFF idref itemref labelledby mimetypeapplication nendobj
  kbit nstartxref oebps opendocument rootfile rootfiles startxref titlepage transformability webmanifest xref`;

/** Misspelt on purpose, for a message to find the right word. */
const MISSPELT = `
  atlass auhtor bnak comming covr drwan evidnce fery findng fishr flgas kidn laks lowlnd mapp mian repotr rivr Rivertown Quillmere Sceen titel todya tonw
  trbe  trib tribr twon volum watre
  alwadi fordwadi mountians wadiford`;

/**
 * The spelling check of code, guides and the publication, in American English: `npm run lint`. Names
 * of persons, groups, places and packages are spelt as content/ and package.json spell them; what else
 * is spelt right in the publication stands in content/words.txt.
 */
export default {
  language: 'en-US',
  files: ['{src,e2e,.config,.github}/**', '*.{md,mjs,json}', 'content/**/*.{md,mdx,yaml}'],
  ignorePaths: [
    '.config/cspell.mjs',
    'package-lock.json',
    'content/base-map.json',
    // Editors slip there, on purpose.
    'src/checks/slips-of-*.test.ts',
    // Its names are of no language.
    'e2e/second-story/**',
    'src/styles/fonts/**',
    '**/snapshots/**',
    '**/*.png',
  ],
  enableGlobDot: true,
  useGitignore: true,
  // Arabic, rows of letters with signs, and addresses and colors in numbers.
  ignoreRegExpList: ['/\\p{Script=Arabic}+/gu', '/[\u00c0-\u017f]{3,}/g', '/#[0-9a-f]{3,8}\\b/g'],
  words: [
    ...listed(WORDS),
    ...Object.keys(devDependencies).flatMap((name) => name.split(/[^a-z]/)),
    ...['actors', 'places'].flatMap(namesIn),
    ...filesIn('sources').flatMap(({ name, text }) => wordsOf(name, text)),
    ...wordsOf(readFileSync(new URL('content/words.txt', root), 'utf8').replaceAll(/#.*/g, '')),
  ],
  overrides: [{ filename: '**/*.test.ts', words: listed(MISSPELT) }],
};

function listed(words) {
  return words.trim().split(/\s+/);
}

/** The files of a folder of content/. */
function filesIn(folder) {
  const files = new URL(`content/${folder}/`, root);
  return readdirSync(files).map((file) => ({
    name: file.replace('.yaml', ''),
    text: readFileSync(new URL(file, files), 'utf8'),
  }));
}

/** Every word of the names that the files of a folder give: what is told of them is looked at. */
function namesIn(folder) {
  return filesIn(folder).flatMap(({ name, text }) => {
    const entry = parse(text);
    return wordsOf(name, entry.name, ...(entry.aliases ?? []));
  });
}

function wordsOf(...texts) {
  return texts.flatMap((text) => text?.match(/\p{L}+/gu) ?? []);
}
