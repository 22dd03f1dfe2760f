import { source, type Source, type SourceName } from '../schemas/source.ts';

/**
 * An item of CSL-JSON as programs write it: of what the standard has, the fields that a source can
 * take. Names and dates come in several forms, and the type may be one that no source has.
 */
export type ForeignItem = Readonly<Record<string, unknown>>;

/** A source as far as an item tells it: what no source can take is left out. */
export function sourceOfCsl(item: ForeignItem): Partial<Source> {
  const [, title = '', translated] =
    /^([^]*?)(?: \[([^]+)\])?$/.exec(textOf(item['title']) ?? '') ?? [];
  const doi = textOf(item['DOI']);
  const language = textOf(item['language'])?.slice(0, 2).toLowerCase();
  const told: Readonly<Record<keyof Source, unknown>> = {
    type: item['type'],
    // Who wrote in a newspaper is its reporter to some programs, and a film’s author its director.
    authors: namesOf(item['author'] ?? item['reporter'] ?? item['director']),
    editors: namesOf(item['editor']),
    title,
    translatedTitle: translated,
    containerTitle: textOf(item['container-title']),
    seriesTitle: textOf(item['collection-title']),
    seriesNumber: textOf(item['collection-number']) ?? seriesNumberOf(item),
    volume: textOf(item['volume']),
    issue: item['type'] === 'report' ? undefined : (textOf(item['issue']) ?? issueOf(item)),
    page: textOf(item['page'])?.replace(/\s*-+\s*/, '–'),
    issued: dateOf(item['issued']),
    publisher: textOf(item['publisher']),
    publisherPlace: textOf(item['publisher-place']),
    archive: textOf(item['archive']),
    url: textOf(item['URL']) ?? (doi === undefined ? undefined : `https://doi.org/${doi}`),
    archived: undefined,
    urlIncomplete: undefined,
    accessed: dateOf(item['accessed']),
    duration: textOf(item['dimensions']),
    postedBy: undefined,
    language: language === 'en' ? undefined : language,
  };
  return Object.fromEntries(
    Object.entries(told).filter(
      ([field, value]) =>
        value !== undefined &&
        !(Array.isArray(value) && value.length === 0) &&
        source.shape[field as keyof Source].safeParse(value).success,
    ),
  );
}

/** BibTeX has one field for the number of an issue and for that of a report. */
const seriesNumberOf = (item: ForeignItem): string | undefined =>
  item['type'] === 'report' ? (textOf(item['number']) ?? textOf(item['issue'])) : undefined;

const issueOf = (item: ForeignItem): string | undefined =>
  item['type'] === 'article-journal' ? textOf(item['number']) : undefined;

/** Words without the signs with which programs set some of them in italics, or keep their capitals. */
function textOf(value: unknown): string | undefined {
  if (typeof value === 'number') return String(value);
  if (typeof value !== 'string') return undefined;
  const words = value
    .replace(/<\/?(?:span|i|b|em|strong|sub|sup|sc)\b[^>]*>/g, '')
    .replace(/\s+/g, ' ')
    .trim();
  return words === '' ? undefined : words;
}

function namesOf(value: unknown): SourceName[] {
  return [value ?? []].flat().flatMap((name: unknown): SourceName[] => {
    if (typeof name === 'string') return [nameWritten(name)];
    const { family, given, literal, ...rest } = name as Readonly<Record<string, unknown>>;
    const particles = [rest['dropping-particle'], rest['non-dropping-particle']].map(textOf);
    const last = [...particles, textOf(family)].filter((part) => part !== undefined).join(' ');
    const first = textOf(given);
    if (last !== '' && first !== undefined) return [{ family: last, given: first }];
    const whole = textOf(literal) ?? (last === '' ? first : last);
    return whole === undefined ? [] : [{ literal: whole }];
  });
}

/** A name in one piece: “Ward, Ada”, or that of a body. */
export function nameWritten(name: string): SourceName {
  const [, family, given] = /^([^,]+),\s*(.+)$/.exec(name.trim()) ?? [];
  return family === undefined || given === undefined
    ? { literal: name.trim() }
    : { family: family.trim(), given: given.trim() };
}

/** A date as it is written here, `2019-06`; nothing where it has another form. */
function dateOf(value: unknown): string | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const { 'date-parts': parts, raw } = value as Readonly<Record<string, unknown>>;
  const first: unknown = Array.isArray(parts) ? parts[0] : undefined;
  if (Array.isArray(first)) return first.map((part) => String(part).padStart(2, '0')).join('-');
  return typeof raw === 'string' && /^\d{4}(-\d\d){0,2}$/.test(raw) ? raw : undefined;
}
