import { isPair, visit, type Document } from 'yaml';
import type { YamlFault } from './yaml-faults.ts';

/** Values that are read as something else than what was written: text behind a #, thousands with a dot. */
export function valueFaults(document: Document.Parsed, text: string): YamlFault[] {
  const faults: YamlFault[] = [];
  visit(document, {
    Scalar: (_, { value, type, range, source }, path) => {
      const parent = path.at(-1);
      const [start, end] = range ?? [0, 0];
      if (type === 'PLAIN' && !text.slice(start, end).includes('\n')) {
        const [, behind] = /^[ \t]*#(\S[^\n]*)/.exec(text.slice(end)) ?? [];
        if (behind !== undefined && isPair(parent) && parent.value !== undefined) {
          const words = `${text.slice(start, end)} #${behind}`.trim();
          faults.push({
            offset: start,
            message: `What stands behind the # is not read: “#${behind.trim()}”.`,
            fix: `Put the whole text in quotes: '${words}'`,
          });
        }
      }
      // Lists hold positions, which have as many digits.
      if (
        typeof value === 'number' &&
        isPair(parent) &&
        /^\d{1,3}(\.\d{3})*\.(000|\d{3}\.\d{3})$/.test(source ?? '')
      ) {
        faults.push({
          offset: start,
          message: `“${source}” is read as ${value}.`,
          fix: `Write thousands without a dot: ${source?.replaceAll('.', '')}`,
        });
      }
    },
  });
  return faults;
}
