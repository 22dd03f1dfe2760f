import { stringify } from 'yaml';

/** A value as YAML within one line, as `{ mark: town, labelAnchors: [n, e] }`. */
export function inFlow(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(inFlow).join(', ')}]`;
  if (typeof value === 'object' && value !== null) {
    const fields = Object.entries(value)
      .filter(([, each]) => each !== undefined)
      .map(([key, each]) => `${key}: ${inFlow(each)}`);
    return fields.length === 0 ? '{}' : `{ ${fields.join(', ')} }`;
  }
  if (typeof value === 'string' && value.includes('\n')) return JSON.stringify(value);
  // What is safe among others in a line is safe everywhere.
  return stringify([value], { ...STYLE, collectionStyle: 'flow' })
    .trim()
    .slice(1, -1);
}

const STYLE = { lineWidth: 0, singleQuote: true, flowCollectionPadding: false } as const;
