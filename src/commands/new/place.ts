import type { Asked } from './field-questions.ts';
import { entryNoun } from './entry.ts';
import { wordsOf, type Answers, type Reading } from './noun.ts';

/** A place that the report names. */
export const place = entryNoun({
  help: 'a place, for the list of places, for maps and for the text',
  collection: 'places',
  asked: askedOfPlace,
  next: (answers) => {
    const id = wordsOf(answers, 'id');
    return `Tie its name to it in a chapter: <Place id="${id}">…</Place>. A map shows it by a mark with “at: ${id}”.`;
  },
});

function askedOfPlace({ position }: Answers): readonly Asked[] {
  const hasPosition = position !== undefined;
  return [
    { field: 'name' },
    { field: 'arabic' },
    { field: 'aliases' },
    { field: 'kind' },
    { field: 'country' },
    { field: 'partOf' },
    {
      field: 'at',
      name: 'position',
      isNeeded: false,
      asks: 'Its latitude and longitude in degrees, in this order, as maps on the web tell them.',
      example: '34.37, 40.99',
      remark: 'In this answer the latitude comes first; the file has the longitude first.',
      read: readPosition,
    },
    ...(hasPosition
      ? [
          { field: 'position', name: 'precision', fallback: 'approximate', isNeeded: true },
          { field: 'positionSource', isNeeded: true },
          { field: 'positionNote' },
        ]
      : []),
    { field: 'description' },
    { field: 'notes' },
  ];
}

/** Files have the longitude first, and maps on the web the latitude. */
function readPosition(typed: string): Reading {
  const numbers = typed.match(/-?\d+(?:\.\d+)?/g)?.map(Number) ?? [];
  const [latitude, longitude] = numbers;
  if (numbers.length !== 2 || latitude === undefined || longitude === undefined) {
    return {
      sorry: `“${typed.trim()}” is not a latitude and a longitude. Write two numbers with points in them: 34.37, 40.99.`,
    };
  }
  const isWest = /\d[\s°]*W\b/i.test(typed) && longitude > 0;
  const isSouth = /\d[\s°]*S\b/i.test(typed) && latitude > 0;
  return { value: [isWest ? -longitude : longitude, isSouth ? -latitude : latitude] };
}
