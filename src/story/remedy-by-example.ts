/**
 * How a value would be written rightly, as it stands in the file; nothing where that cannot be told.
 * @param wanted what the field should be, by the name that schemas have for it: `number`, `array`
 */
export function remedyByExample(key: string, value: unknown, wanted: string): string | undefined {
  const written = rightly(value, wanted);
  return written === undefined ? undefined : `Write ${key === '' ? '' : `${key}: `}${written}`;
}

function rightly(value: unknown, wanted: string): string | undefined {
  switch (wanted) {
    case 'string':
      return typeof value === 'number' || typeof value === 'boolean' ? `'${value}'` : undefined;
    case 'number':
    case 'int':
      return typeof value === 'string' ? plainNumber(value) : undefined;
    case 'boolean':
      return typeof value === 'string' ? trueOrFalse(value) : undefined;
    case 'array':
      return asList(value);
    case 'tuple':
      return typeof value === 'string' && /\d.*[-–,;].*\d/.test(value) ? asList(value) : undefined;
    default:
      return undefined;
  }
}

/** `190,000 people` is `190000`; a comma before fewer or more than three digits is a point. */
function plainNumber(text: string): string | undefined {
  const [digits] = /-?\d[\d.,'’\u00A0\u202F ]*/.exec(text) ?? [];
  if (digits === undefined) return undefined;
  const plain = digits.trim().replace(/[,.\s]+$/, '');
  const isGrouped = /^-?\d{1,3}([.,'’\s]\d{3})+$/.test(plain);
  return isGrouped ? plain.replace(/[^\d-]/g, '') : plain.replace(/[\s'’]/g, '').replace(',', '.');
}

function trueOrFalse(text: string): string | undefined {
  if (/^(yes|on|y|true)$/i.test(text)) return 'true';
  return /^(no|off|n|false)$/i.test(text) ? 'false' : undefined;
}

function asList(value: unknown): string | undefined {
  if (typeof value === 'number') return `[${value}]`;
  if (typeof value !== 'string') return value === null ? '[]' : undefined;
  const range = /^(\d+)\s*[-–]\s*(\d+)$/.exec(value);
  return range === null ? `[${value}]` : `[${range[1]}, ${range[2]}]`;
}
