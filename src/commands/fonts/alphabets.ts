const range = (first: number, last: number): string =>
  String.fromCodePoint(...Array.from({ length: last - first + 1 }, (_, i) => first + i));

/** Basic Latin, the Western letters of names, and the marks that good typesetting needs. */
export const LATIN =
  range(0x20, 0x7e) +
  '\u00a0\u00a9\u00ab\u00b0\u00b7\u00bb\u00d7ÇÖÜàáâãäåçèéêëíîïñóôöúûüāēīōūİşğ' +
  '‐‑–—‘’“”†‡•…′″⁄€→←↑↓↗↩−≈';

/** The letters of the Arabic names on the maps, with the forms they take when joined. */
export const ARABIC =
  range(0x0621, 0x063a) + range(0x0640, 0x0652) + '،؛؟٪' + range(0x0660, 0x0669);
